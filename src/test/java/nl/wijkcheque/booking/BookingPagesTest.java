package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class BookingPagesTest {

    private final BookingFixture given = new BookingFixture();
    private final Browser clerk = TestService.browser(given.clerk);
    private final Browser coordinator = TestService.browser(given.coordinator);
    private final Browser mulder = TestService.browser(given.mulderOnline);

    @Test
    void aResidentAsksForHelpOneQuestionAtATime() {
        Map<String, String> answers = new LinkedHashMap<>();
        assertTrue(mulder.open("/book").expect(200).text().contains("Waar kunnen we u mee helpen?"));
        answers.put("offeringId", given.garden.toString());
        assertTrue(next("question", answers).text().contains(BookingFixture.QUESTION));
        answers.put("additionality", "ADDITIONAL");
        assertTrue(next("how-long", answers).text().contains("Hoe lang duurt het ongeveer?"));
        answers.put("estimatedMinutes", "120");
        assertTrue(next("when", answers).text().contains("Wanneer mogen we komen?"));
        answers.put("dagdelen", "AFTERNOON");
        answers.put("earliest", given.today().toString());
        assertTrue(next("note", answers).text().contains("geen burgerservicenummer"));
        answers.put("note", "De poort klemt & piept");
        Browser.Shown check = mulder.submit("/book/check", answers).expect(200);
        assertTrue(check.text().contains("De poort klemt & piept"), check.text());
        Browser.Shown mine = mulder.submit("/book", check.withKey(answers)).expect(200);
        assertEquals("/my-bookings", mine.path());
        assertTrue(mine.text().contains("Uw aanvraag staat op de wachtlijst."), mine.text());
        assertEquals(1, TestService.bean(BookingLists.class).ofResident(given.mulder, "", 10).items().size());
    }

    @Test
    void sendingTwiceIsAskingOnce() {
        Map<String, String> answers = complete();
        Map<String, String> sent = mulder.submit("/book/check", answers).expect(200).withKey(answers);
        mulder.submit("/book", sent).expect(200);
        mulder.submit("/book", sent).expect(200);
        assertEquals(1, TestService.bean(BookingLists.class).ofResident(given.mulder, "", 10).items().size());
    }

    @Test
    void goingBackLosesNothingThatWasTyped() {
        Map<String, String> answers = complete();
        Browser.Shown when = mulder.submit("/book/when", answers).expect(200);
        assertTrue(when.html().contains("name=\"note\" value=\"graag bellen\""), when.html());
        assertTrue(when.html().contains("method=\"post\""), "free text stays out of addresses");
        assertTrue(when.html().contains("value=\"120\""));
        Browser.Shown first = next("what", Map.of("offeringId", given.garden.toString()));
        assertTrue(first.html().contains("value=\"" + given.garden + "\" checked"), first.html());
    }

    @Test
    void aQuestionThatWasSkippedIsAskedAgain() {
        Browser.Shown early = open("/book/when", Map.of("offeringId", given.garden.toString()));
        assertEquals(400, early.status());
        assertTrue(early.text().contains(BookingFixture.QUESTION), early.text());
        assertTrue(early.text().contains("Geef antwoord op deze vraag."), early.text());
        Browser.Shown nothing = open("/book/check", Map.of());
        assertTrue(nothing.expect(400).text().contains("Waar kunnen we u mee helpen?"));
        mulder.open("/book/bestaat-niet").expect(404);
    }

    @Test
    void anAnswerThatCanNotBeIsAskedAgainWithTheReason() {
        Map<String, String> tooLong = complete();
        tooLong.put("estimatedMinutes", "301");
        Browser.Shown long1 = mulder.submit("/book/check", tooLong).expect(400);
        assertTrue(long1.text().contains("Een klus duurt hoogstens 5 uur."), long1.text());
        Map<String, String> past = complete();
        past.put("earliest", given.today().minusDays(1).toString());
        Browser.Shown when = mulder.submit("/book/check", past).expect(400);
        assertTrue(when.text().contains("Deze datum is al voorbij."), when.text());
    }

    @Test
    void aDienstIsAlsoAskedHowOften() {
        Map<String, String> answers = complete();
        answers.put("offeringId", given.shopping.toString());
        answers.put("estimatedMinutes", "60");
        answers.remove("note");
        assertTrue(open("/book/how-often", answers).expect(200).text().contains("Hoe vaak wilt u hulp?"));
        answers.put("weeks", "4");
        Browser.Shown mine = mulder.submit(
                "/book", mulder.submit("/book/check", answers).expect(200).withKey(answers));
        assertTrue(mine.text().contains("Elke week. Nog 4 keer."), mine.text());
    }

    @Test
    void aResidentCallsOffHerOwnAndNobodyElses() {
        BookingId id = given.onWachtlijst();
        Browser neighbour = TestService.browser(TestService.actor(given.servicepunt, Role.RESIDENT));
        neighbour.open("/my-bookings/" + id + "/cancel").expect(404);
        Browser.Shown sure = mulder.open("/my-bookings/" + id + "/cancel").expect(200);
        assertTrue(sure.text().contains("Wilt u Tuin annuleren?"), sure.text());
        Browser.Shown mine = mulder.submit(
                "/my-bookings/" + id + "/cancel", sure.withKey(Map.of("reason", "zoon doet het")));
        assertTrue(mine.expect(200).text().contains("Uw aanvraag is geannuleerd."), mine.text());
        assertEquals(BookingState.CANCELLED, given.stateOf(id));
        Browser.Shown again = mulder.submit("/my-bookings/" + id + "/cancel",
                Map.of("key", UUID.randomUUID().toString()));
        assertTrue(again.expect(400).text().contains("geannuleerd"), again.text());
    }

    @Test
    void whoCallsOffAnAppointmentIsNotAskedAboutTheDaysThatSheOnceWished() {
        BookingId id = given.in(BookingState.PLANNED);
        Browser.Shown sure = mulder.open("/my-bookings/" + id + "/cancel").expect(200);
        assertTrue(sure.text().contains("Er is een dag afgesproken. U ziet hem op de pagina Begin"), sure.text());
        assertFalse(sure.text().contains("vanaf "), sure.text());
    }

    @Test
    void theEndOfALineCountsOnceWhereSomethingIsTyped() {
        String typed = "x".repeat(298) + "\r\n" + "y";
        Map<String, String> answers = complete();
        answers.put("note", typed + "z".repeat(700));
        Browser.Shown check = mulder.submit("/book/check", answers).expect(200);
        assertEquals("/my-bookings", mulder.submit("/book", check.withKey(answers)).expect(200).path());
        BookingId hers = given.bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 1).items()
                .getFirst()
                .booking()
                .id();
        Browser.Shown sure = mulder.open("/my-bookings/" + hers + "/cancel").expect(200);
        mulder.submit("/my-bookings/" + hers + "/cancel", sure.withKey(Map.of("reason", typed))).expect(200);
        BookingId other = given.onWachtlijst();
        Browser.Shown file = clerk.open("/bookings/" + other).expect(200);
        clerk.submit("/bookings/" + other + "/cancel", file.withKey(Map.of("wish", "RESIDENT", "reason", typed)))
                .expect(200);
        assertEquals(BookingState.CANCELLED, given.stateOf(hers));
        assertEquals(BookingState.CANCELLED, given.stateOf(other));
    }

    @Test
    void aClerkBooksForACaller() {
        Browser.Shown choose = clerk.open("/bookings/new?resident=" + given.mulder).expect(200);
        assertTrue(choose.text().contains("Tuin"), choose.text());
        Browser.Shown form = clerk.open("/bookings/new?resident=" + given.mulder + "&offeringId=" + given.garden)
                .expect(200);
        assertTrue(form.text().contains(BookingFixture.QUESTION), form.text());
        Map<String, String> answers = complete();
        answers.put("residentId", given.mulder.toString());
        answers.put("estimatedMinutes", "301");
        answers.put("dagdelen", "");
        Browser.Shown wrong = clerk.submit("/bookings/new", form.withKey(answers)).expect(400);
        assertTrue(wrong.html().contains("value=\"301\""), "what was typed stays");
        assertTrue(wrong.text().contains("Kies een ochtend, middag of avond."), wrong.text());
        answers.put("dagdelen", "MORNING");
        assertTrue(clerk.submit("/bookings/new", form.withKey(answers))
                .expect(400)
                .text()
                .contains("Een klus duurt hoogstens 5 uur."));
        answers.put("estimatedMinutes", "120");
        Browser.Shown file = clerk.submit("/bookings/new", form.withKey(answers)).expect(200);
        assertTrue(file.text().contains("De aanvraag is opgeslagen."), file.text());
        assertTrue(file.text().contains("Op de wachtlijst"), file.text());
    }

    @Test
    void theCoordinatorJudgesWhatIsInDoubt() {
        BookingId good = given.requested();
        BookingId bad = given.requested();
        Browser.Shown requests = coordinator.open("/bookings/requests").expect(200);
        assertTrue(requests.text().contains("Dat weet ik niet"), requests.text());
        coordinator.submit("/bookings/" + good + "/accept", requests.withKey(Map.of())).expect(200);
        Browser.Shown noReason = coordinator.submit("/bookings/" + bad + "/reject", requests.withKey(Map.of()));
        assertTrue(noReason.expect(400).text().contains("Kies waarom u de aanvraag afwijst."), noReason.text());
        coordinator.submit("/bookings/" + bad + "/reject", requests.withKey(Map.of("reason", "UNSAFE")))
                .expect(200);
        assertEquals(BookingState.WACHTLIJST, given.stateOf(good));
        assertEquals(BookingState.REJECTED, given.stateOf(bad));
        assertTrue(mulder.open("/my-bookings").text().contains("niet veilig voor onze mensen"));
        clerk.open("/bookings/requests").expect(403);
    }

    @Test
    void theWachtlijstLeadsToPlanning() {
        BookingId id = given.onWachtlijst();
        Browser.Shown list = coordinator.open("/wachtlijst").expect(200);
        assertTrue(list.html().contains("href=\"/planning/" + id + "\""), list.html());
        assertFalse(clerk.open("/wachtlijst").expect(200).html().contains("/planning/" + id));
        assertFalse(coordinator.open("/wachtlijst?kind=DIENST").expect(200).html().contains(id.toString()));
        assertTrue(coordinator.open("/wachtlijst?kind=x&offering=x&dagdeel=x&after=x")
                .expect(200)
                .html()
                .contains(id.toString()));
        mulder.open("/wachtlijst").expect(403);
    }

    @Test
    void staffSeeWhatHappenedAndCallOff() {
        BookingId id = given.onWachtlijst();
        Browser.Shown file = clerk.open("/bookings/" + id).expect(200);
        assertTrue(file.text().contains("Op de wachtlijst gezet door het servicepunt"), file.text());
        Map<String, String> tooMuch = Map.of("wish", "RESIDENT", "reason", "x".repeat(301));
        clerk.submit("/bookings/" + id + "/cancel", file.withKey(tooMuch)).expect(400);
        Browser.Shown done = clerk.submit(
                "/bookings/" + id + "/cancel",
                file.withKey(Map.of("wish", "RESIDENT", "reason", "opgenomen bij dochter")));
        assertTrue(done.expect(200).text().contains("opgenomen bij dochter"), done.text());
        clerk.open("/bookings/" + UUID.randomUUID()).expect(404);
        assertEquals(List.of(), given.bookings
                .wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 1)
                .items());
    }

    private Map<String, String> complete() {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("offeringId", given.garden.toString());
        answers.put("additionality", "ADDITIONAL");
        answers.put("estimatedMinutes", "120");
        answers.put("dagdelen", "MORNING");
        answers.put("earliest", given.today().toString());
        answers.put("note", "graag bellen");
        return answers;
    }

    private Browser.Shown next(String step, Map<String, String> answers) {
        return open("/book/" + step, answers).expect(200);
    }

    private Browser.Shown open(String path, Map<String, String> answers) {
        return mulder.open(path + "?"
                + answers.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&")));
    }
}
