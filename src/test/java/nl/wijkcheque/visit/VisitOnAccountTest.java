package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.WachtlijstFilter;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A klus at the premises of an organisation: booked, planned and done as for a resident, and not paid with cheques. */
final class VisitOnAccountTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Premises premises = Care.premises(here.clerk, Care.registered(here.clerk));
    private final ParticipantId samira = here.someone();
    private final Api foreman = TestService.api(here.foreman);
    private final Period today = new Period(DAY, DAY);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void noChequeIsTakenInAndTheVisitIsThereToInvoice() {
        VisitId visit = here.assign(here.waiting(premises.id(), here.garden, 120), DAY, NINE, samira).orThrow();
        String path = "/v1/visits/" + visit;
        JsonNode sheet = foreman.get(path + "/job-sheet").expect(200).json();
        assertTrue(sheet.path("onAccount").asBoolean());
        assertEquals(0, sheet.path("dueMinutes").asInt());
        assertEquals(premises.title() + " (Kees Visser)", sheet.path("residentName").asText());
        assertEquals("Zorgplein 3, 6711 CD Ede", sheet.path("place").asText());

        foreman.post(path + "/start", "{}").expect(200);
        assertTrue(
                TestService.browser(here.foreman).open("/visits/" + visit).expect(200).text().contains("op rekening"));
        String code = here.cheques(1).getFirst();
        for (Api who : List.of(foreman, TestService.api(here.clerk))) {
            assertEquals(
                    "VISIT_ON_ACCOUNT",
                    who.post(path + "/redemptions", "{\"code\":\"%s\"}".formatted(code)).expect(409).code());
        }
        assertTrue(onAccount().isEmpty(), "not before it is done");
        assertEquals(0, TestService.bean(UnpaidVisits.class).count(here.clerk, today), "nobody is asked to pay");

        String line = "{\"participantId\":\"%s\",\"presence\":\"PRESENT\",\"minutes\":100}".formatted(samira);
        JsonNode done = foreman.post(path + "/completion", "{\"lines\":[%s]}".formatted(line)).expect(200).json();
        assertEquals(120, done.path("billedMinutes").asInt());
        assertEquals(0, done.path("dueMinutes").asInt());
        VisitOnAccount invoiced = onAccount().getFirst();
        assertEquals(premises.organisation(), invoiced.organisation());
        assertEquals(premises.id(), invoiced.premises());
        assertEquals(Minutes.of(120), invoiced.billed());

        VisitId paid = here.planned(here.garden, 60, DAY, NINE.plusHours(4), samira);
        foreman.post("/v1/visits/" + paid + "/start", "{}").expect(200);
        foreman.post("/v1/visits/" + paid + "/redemptions", "{\"code\":\"%s\"}".formatted(code)).expect(201);
        assertEquals(1, onAccount().size());
    }

    @Test
    void residentsGoFirstForTwoWeeks() {
        BookingId organisation = here.waiting(premises.id(), here.garden, 60);
        BookingId resident = here.waiting(here.garden, 60);
        List<BookingId> order = here.bookings.wachtlijst(here.servicepunt.id(), WachtlijstFilter.ALL, "", 10).items()
                .stream()
                .map(entry -> entry.booking().id())
                .toList();
        assertEquals(List.of(resident, organisation), order);
        Booking.OnWachtlijst waiting = (Booking.OnWachtlijst) here.bookings.find(organisation).orElseThrow();
        assertEquals(waiting.acceptedAt().plus(14, ChronoUnit.DAYS), waiting.waitingSince());
    }

    @Test
    void whenNobodyOpensWithinThoseTwoWeeksTheLineAndItsStatementSayThatItWaitsBecauseOfThem() throws SQLException {
        BookingId booking = here.waiting(premises.id(), here.garden, 60);
        VisitId visit = here.assign(booking, DAY, NINE, samira).orThrow();
        foreman.post("/v1/visits/" + visit + "/start", "{}").expect(200);
        String line = "{\"participantId\":\"%s\",\"presence\":\"PRESENT\",\"minutes\":20}".formatted(samira);
        foreman.post(
                "/v1/visits/" + visit + "/turned-away",
                "{\"why\":\"NOT_HOME\",\"lines\":[%s]}".formatted(line)).expect(200);
        String cause = WaitingCause.RESIDENT.name();
        assertEquals(List.of(cause), Database.column("SELECT cause FROM booking WHERE id = ?", booking));
        assertEquals(
                List.of(cause),
                Database.column(
                        "SELECT cause FROM wachtlijst_stay WHERE booking_id = ? AND left_at IS NULL", booking));
    }

    @Test
    void keepingApartHoldsForPremisesToo() {
        here.planning.noGo(here.coordinator, samira, premises.id(), true).orThrow();
        BookingId booking = here.waiting(premises.id(), here.garden, 60);
        assertEquals(RefusalCode.CREW_REFUSED, Neighbourhood.refused(here.assign(booking, DAY, NINE, samira)));
    }

    @Test
    void nothingIsBookedForAnOrganisationThatStopped() {
        TestService.bean(Organisations.class).setActive(here.clerk, premises.organisation(), false).orThrow();
        NewBooking asked = new NewBooking(
                premises.id(),
                here.garden,
                Minutes.of(60),
                new Wishes(java.util.Set.of(Dagdeel.MORNING), DAY, null),
                null,
                "",
                Additionality.ADDITIONAL,
                1);
        assertEquals(
                RefusalCode.ORGANISATION_INACTIVE, Neighbourhood.refused(here.bookings.request(here.clerk, asked)));
    }

    private List<VisitOnAccount> onAccount() {
        return TestService.bean(Visits.class).onAccount(here.servicepunt.id(), today);
    }
}
