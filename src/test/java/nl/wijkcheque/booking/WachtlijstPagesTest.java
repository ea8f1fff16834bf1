package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import org.junit.jupiter.api.Test;

final class WachtlijstPagesTest {

    private final BookingFixture given = new BookingFixture();
    private final Browser clerk = TestService.browser(given.clerk);
    private final Browser coordinator = TestService.browser(given.coordinator);
    private final Browser mulder = TestService.browser(given.mulderOnline);
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);

    @Test
    void eachPlaceIsExplainedAndSearchFindsByNameAndByNumber() {
        BookingId id = given.onWachtlijst();
        String number = given.bookings.find(id).orElseThrow().number();
        Browser.Shown list = clerk.open("/wachtlijst").expect(200);
        assertTrue(list.text().contains("Nummer 1 voor Tuin: wacht 0 dagen, binnen de norm van 6 weken."), list.text());
        assertTrue(list.text().contains("Te weinig mensen"), list.text());
        String name = given.bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 1).items().getFirst()
                .resident();
        String surname = name.substring(name.lastIndexOf(' ') + 1);
        for (String search : new String[]{surname, number, number.substring(0, 4) + "-" + number.substring(4)}) {
            Browser.Shown found = clerk.submit("/wachtlijst", Map.of("search", search)).expect(200);
            assertTrue(found.html().contains("/wachtlijst/" + id), search);
        }
        Browser.Shown nobody = clerk.submit("/wachtlijst", Map.of("search", "Zzyzx")).expect(200);
        assertTrue(nobody.text().contains("Er wacht niemand."), nobody.text());
    }

    @Test
    void severalAreDoneAtOnceAndTheFilterStays() {
        BookingId one = given.onWachtlijst();
        BookingId other = given.onWachtlijst();
        Browser.Shown list = coordinator.open("/wachtlijst?kind=KLUS").expect(200);
        Browser.Shown done = coordinator
                .submit(
                        "/wachtlijst/acts",
                        list.withKey(Map.of("id", one.toString(), "act", "SKILL", "kind", "KLUS", "note", "tuin")))
                .expect(200);
        assertTrue(done.text().contains("Het is vastgelegd."), done.text());
        assertEquals(WaitingCause.SKILL, turn(one).cause());
        assertEquals(WaitingCause.CAPACITY, turn(other).cause());
        Browser.Shown nothing = coordinator.submit("/wachtlijst/acts", list.withKey(Map.of("act", "SKILL")));
        assertEquals(400, nothing.status());
        assertTrue(nothing.text().contains("Vink eerst aan voor welke aanvragen."), nothing.text());
        clerk.submit("/wachtlijst/acts", list.withKey(Map.of("id", one.toString(), "act", "SKILL"))).expect(403);
    }

    @Test
    void ofSeveralItSaysForWhichItWasNotDoneAndNothingThatWasTickedOrTypedIsLost() {
        BookingId waits = given.onWachtlijst();
        BookingId also = given.onWachtlijst();
        BookingId planned = given.in(BookingState.PLANNED);
        List<String> ticked = List.of(waits.toString(), also.toString(), planned.toString());
        Browser.Shown list = coordinator.open("/wachtlijst").expect(200);
        Map<String, String> dateless = Map.of("act", "PAUSE", "note", "op vakantie");
        Browser.Shown asked = coordinator.submitTicked("/wachtlijst/acts", list.withKey(dateless), "id", ticked)
                .expect(400);
        assertTrue(asked.html().contains("value=\"PAUSE\" selected"), asked.html());
        assertTrue(asked.html().contains("value=\"op vakantie\""), asked.html());
        assertTrue(asked.html().contains("value=\"" + waits + "\" checked"), asked.html());
        Map<String, String> complete = Map.of("act", "PAUSE", "until", given.today().plusDays(9).toString());
        Map<String, String> keyed = asked.withKey(complete);
        for (int time = 0; time < 2; time++) {
            Browser.Shown partly = coordinator.submitTicked("/wachtlijst/acts", keyed, "id", ticked).expect(200);
            String number = given.bookings.find(planned).orElseThrow().number();
            String dashed = number.substring(0, 4) + "-" + number.substring(4);
            String not = "Vastgelegd bij 2 van 3. Niet bij " + dashed + ": Dat kan nu niet: deze aanvraag is gepland.";
            assertTrue(partly.text().contains(not), partly.text());
            assertFalse(partly.html().contains("value=\"" + waits + "\" checked"), partly.html());
        }
        assertEquals(given.today().plusDays(9), turn(also).pausedUntil());
    }

    @Test
    void urgencyWithoutAReasonIsAskedForAgainAndLosesNothing() {
        BookingId id = given.onWachtlijst();
        Browser.Shown line = coordinator.open("/wachtlijst/" + id).expect(200);
        Browser.Shown refused = coordinator.submit("/wachtlijst/" + id + "/acts",
                line.withKey(Map.of("act", "URGENT")));
        assertEquals(400, refused.status());
        assertTrue(refused.html().contains("value=\"URGENT\" selected"), refused.html());
        Browser.Shown done = coordinator.submit(
                "/wachtlijst/" + id + "/acts", refused.withKey(Map.of("act", "URGENT", "note", "valgevaar")));
        assertTrue(done.expect(200).text().contains("Dringend (valgevaar), daarom vooraan"), done.text());
        String name = TestService.bean(Accounts.class).find(given.coordinator.account()).orElseThrow().name();
        assertTrue(done.text().contains("Voorrang: Dringend – valgevaar – door " + name), done.text());
        JsonNode said = TestService.api(given.clerk).get("/v1/wachtlijst").expect(200).json().path("items").get(0);
        assertEquals(name, said.path("urgencyByName").asText());
        JsonNode act = TestService.api(given.clerk).get("/v1/bookings/" + id + "/acts").expect(200).json();
        assertEquals(name, act.path("items").get(0).path("byName").asText());
    }

    @Test
    void aResidentAnswersHerProposalOnlineAndItIsAgreed() {
        BookingId id = given.onWachtlijst();
        Browser.Shown line = clerk.open("/wachtlijst/" + id).expect(200);
        String day = given.today().plusDays(7).toString();
        clerk.submit(
                "/wachtlijst/" + id + "/offers",
                line.withKey(Map.of("day", day, "start", "9.30", "answerBy", given.today().plusDays(2).toString())))
                .expect(200);
        Offer offer = TestService.bean(Offers.class).of(id).getFirst();
        assertEquals(Amsterdam.startOf(given.today().plusDays(3)), offer.answerBy());
        Browser.Shown mine = mulder.open("/my-bookings").expect(200);
        assertTrue(mine.text().contains("Kunnen wij komen op"), mine.text());
        Browser.Shown answered = mulder.submit("/my-bookings/offers/" + offer.id(), Map.of("answer", "yes"))
                .expect(200);
        assertTrue(answered.text().contains("Wij noteren deze dag voor u."), answered.text());
        assertEquals(new Agreed(given.today().plusDays(7), LocalTime.of(9, 30)), turn(id).agreed());
        assertTrue(clerk.open("/wachtlijst/" + id).text().contains("Afgesproken:"));
    }

    @Test
    void besideEachFieldOfALineStandsWhatItsRuleIsAndWhatWasTypedStays() {
        BookingId id = given.onWachtlijst();
        String day = given.today().plusDays(7).toString();
        Browser.Shown line = clerk.open("/wachtlijst/" + id).expect(200);
        String offers = "/wachtlijst/" + id + "/offers";
        said(clerk.submit(offers, line.withKey(Map.of("day", given.today().minusDays(1).toString(), "start", "9.30",
                "answerBy", day))), "Kies een dag die nog komt", "9.30");
        said(clerk.submit(offers, line.withKey(Map.of("day", day, "start", "9.10", "answerBy", day))),
                "Kies een begintijd op een kwartier", day);
        said(clerk.submit(offers, line.withKey(Map.of("day", day, "start", "9.30", "answerBy", "2020-01-01"))),
                "niet na de dag die u voorstelt", day);
        String acts = "/wachtlijst/" + id + "/acts";
        said(clerk.submit(acts, line.withKey(Map.of("act", "PAUSE", "until", "2020-01-01"))),
                "Kies een dag na vandaag", "2020-01-01");
        said(clerk.submit(acts, line.withKey(Map.of("act", "REACHED", "note", "x".repeat(301)))),
                "hoogstens 300 tekens", "x".repeat(301));
    }

    @Test
    void besideEachFieldOfASeriesStandsWhatItsRuleIsAndWhatWasTypedStays() {
        BookingId week = given.bookings.request(given.clerk, given.shopping(3, Additionality.ADDITIONAL))
                .orThrow()
                .getFirst();
        SeriesPlace place = requireNonNull(given.bookings.find(week).orElseThrow().details().series());
        String path = "/series/" + place.id();
        Browser.Shown page = clerk.open(path).expect(200);
        said(clerk.submit(path + "/end", page.withKey(Map.of("lastDay", "2062-01-01"))),
                "Kies een dag vanaf gisteren", "2062-01-01");
        said(clerk.submit(path + "/move", page.withKey(Map.of("booking", week.toString(), "day", "2062-01-01"))),
                "hoogstens 31 dagen", "2062-01-01");
        said(clerk.submit(path + "/move", page.withKey(Map.of("day", given.today().toString()))),
                "Kies welke week u verplaatst", given.today().toString());
        Browser.Shown stranger = clerk.submit(path + "/helper", page.withKey(Map.of("helper", week.toString())));
        assertTrue(stranger.expect(400).text().contains("Kies iemand die de wijkbewoner kent"), stranger.text());
    }

    private static void said(Browser.Shown refused, String rule, String typed) {
        refused.expect(400);
        assertTrue(refused.text().contains(rule), refused.text());
        assertFalse(refused.text().contains("niet goed ingevuld"), refused.text());
        assertTrue(refused.html().contains("value=\"" + typed + "\""), refused.html());
    }

    @Test
    void whatDoesNotWaitAnyMoreShowsItsFile() {
        BookingId id = given.in(BookingState.PLANNED);
        assertEquals("/bookings/" + id, clerk.open("/wachtlijst/" + id).path());
    }

    @Test
    void onlyACoordinatorMergesAndMarksFollowTheBooking() {
        BookingId stays = given.onWachtlijst();
        BookingId goes = given.onWachtlijst();
        Browser.Shown line = coordinator.open("/wachtlijst/" + stays).expect(200);
        assertTrue(line.text().contains("Twee keer hetzelfde?"), line.text());
        assertFalse(clerk.open("/wachtlijst/" + stays).text().contains("Twee keer hetzelfde?"));
        coordinator.submit("/wachtlijst/" + stays + "/merges", line.withKey(Map.of("duplicate", goes.toString())))
                .expect(200);
        assertEquals(BookingState.CANCELLED, given.stateOf(goes));
        Browser.Shown again = coordinator.open("/wachtlijst/" + stays).expect(200);
        coordinator.submit("/wachtlijst/" + stays + "/avoided", again.withKey(Map.of("avoided", "yes"))).expect(200);
        assertTrue(given.bookings.replacesApplication(stays));
    }

    private Turn turn(BookingId id) {
        return wachtlijst.entry(given.clerk, id).orElseThrow().turn();
    }
}
