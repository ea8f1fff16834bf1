package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.Look;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.participant.Crowd;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

/** Every look by staff at somebody's data is kept, and she can see it. */
final class LooksTest {

    private final BookingFixture here = new BookingFixture();
    private final Audit audit = TestService.bean(Audit.class);

    @Test
    void whoOpensABookingLooksAtTheResidentWhereverItIsOpened() {
        BookingId waiting = here.onWachtlijst();
        TestService.api(here.clerk).get("/v1/bookings/" + waiting).expect(200);
        TestService.browser(here.clerk).open("/bookings/" + waiting).expect(200);
        TestService.browser(here.coordinator).open("/wachtlijst/" + waiting).expect(200);
        TestService.browser(here.coordinator).open("/planning/" + waiting).expect(200);
        TestService.api(here.clerk).get("/v1/bookings?resident=" + here.mulder).expect(200);
        assertEquals(
                List.of(Role.CLERK, Role.COORDINATOR, Role.COORDINATOR, Role.CLERK, Role.CLERK),
                looks().stream().map(Look::role).toList());
        assertEquals(List.of(here.servicepunt.id()), looks().stream().map(Look::servicepunt).distinct().toList());
    }

    @Test
    void herOwnLookAndThatOfWhoMayNotSeeItAreNone() {
        BookingId waiting = here.onWachtlijst();
        TestService.api(here.mulderOnline).get("/v1/bookings/" + waiting).expect(200);
        TestService.browser(here.mulderOnline).open("/my-cheques").expect(200);
        Actor elsewhere = TestService.actor(TestService.servicepunt("Elders"), Role.CLERK);
        TestService.api(elsewhere).get("/v1/bookings/" + waiting).expect(404);
        assertEquals(List.of(), looks());
    }

    @Test
    void whatIsAskedForPremisesIsNobodysFile() {
        Premises premises = Care.premises(here.clerk, Care.registered(here.clerk));
        NewBooking asked = here.garden();
        BookingId booking = here.bookings
                .request(
                        here.clerk,
                        new NewBooking(
                                premises.id(),
                                asked.offering(),
                                asked.estimated(),
                                asked.wishes(),
                                null,
                                "",
                                asked.additionality(),
                                1))
                .orThrow()
                .getFirst();
        assertTrue(here.bookings.open(here.clerk, booking).isPresent());
        assertEquals(List.of(), audit.looksAt(premises.id().value(), "", 10).items());
    }

    @Test
    void aResidentSeesInWhichRoleAndFromWhereButNotWho() {
        Browser resident = TestService.browser(here.mulderOnline);
        assertTrue(resident.open("/my-file-looks").expect(200).text().contains("Nog niemand"));
        TestService.browser(here.clerk).open("/residents/" + here.mulder).expect(200);
        here.bookings.open(here.coordinator, here.onWachtlijst());
        Browser.Shown shown = resident.open("/my-file-looks").expect(200);
        assertTrue(shown.text().contains("Coördinator " + here.servicepunt.name()), shown.text());
        assertTrue(shown.text().contains("Baliemedewerker " + here.servicepunt.name()), shown.text());
        assertFalse(shown.text().contains(here.clerk.name()), shown.text());
        assertTrue(resident.open("/").expect(200).html().contains("/my-file-looks"));
        assertEquals(2, looks().size(), "her own pages are not among them");
    }

    @Test
    void aParticipantSeesItTooPageByPage() {
        Crowd crowd = new Crowd("Kijken");
        ParticipantId id = crowd.someone();
        crowd.participants.open(crowd.coach, id);
        crowd.participants.open(crowd.foreman, id);
        crowd.participants.open(crowd.coordinator, id);
        Actor herself = TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, id);
        Api api = TestService.api(herself);
        JsonNode first = api.get("/v1/me/looks?size=2").expect(200).json();
        assertEquals("COORDINATOR", first.path("items").path(0).path("role").asText());
        assertEquals(crowd.servicepunt.name(), first.path("items").path(0).path("servicepunt").asText());
        JsonNode rest = api
                .get("/v1/me/looks?size=2&after=" + first.path("next").asText())
                .expect(200)
                .json();
        assertEquals(1, rest.path("items").size());
        assertEquals("COACH", rest.path("items").path(0).path("role").asText());
        assertTrue(rest.path("next").isNull());
        assertTrue(TestService.browser(herself).open("/my-file-looks").expect(200).text().contains("Werkleider"));
        assertEquals("INPUT_INVALID", api.get("/v1/me/looks?after=x").expect(400).code());
        TestService.api(crowd.coach).get("/v1/me/looks").expect(403);
    }

    private List<Look> looks() {
        return audit.looksAt(here.mulder.value(), "", 10).items();
    }
}
