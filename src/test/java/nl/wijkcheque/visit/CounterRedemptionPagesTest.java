package nl.wijkcheque.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Browser.Shown;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Cheques at the counter for a visit: taken in, and given back when that was a mistake. */
final class CounterRedemptionPagesTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Browser clerk = TestService.browser(here.clerk);
    private final Visits visits = TestService.bean(Visits.class);
    private final UnpaidVisits unpaid = TestService.bean(UnpaidVisits.class);
    private final String code = here.cheques(1).getFirst();
    private final VisitId visit = started();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void withAReasonItGoesBackOnceAndIsGoodAgain() {
        visits.redeem(here.foreman, visit, code).orThrow();
        Shown ask = clerk.open("/counter/undo").expect(200);
        Shown why = clerk.submit("/counter/undo", ask.withKey(Map.of("code", code))).expect(400);
        assertTrue(why.html().contains("value=\"" + code + "\""), why.text());
        Map<String, String> typed = why.withKey(Map.of("code", code, "reason", "Verkeerde bewoner."));
        assertTrue(clerk.submit("/counter/undo", typed).expect(200).text().contains("weer geldig"));
        assertEquals(Map.of(), TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
        assertTrue(clerk.submit("/counter/undo", typed).expect(200).text().contains("weer geldig"), "a second press");
        Shown again = clerk.submit(
                "/counter/undo", ask.withKey(Map.of("code", code, "reason", "Nog een keer."))).expect(400);
        assertTrue(again.html().contains("wc-answer--refused"), again.text());
        assertEquals(Minutes.of(60), visits.redeem(here.foreman, visit, code).orThrow().worth());
    }

    @Test
    void tomorrowItIsTooLate() {
        visits.redeem(here.foreman, visit, code).orThrow();
        TestService.clock().set(Neighbourhood.DAY.plusDays(1), Neighbourhood.NINE);
        Shown ask = clerk.open("/counter/undo").expect(200);
        Shown late = clerk.submit("/counter/undo", ask.withKey(Map.of("code", code, "reason", "Te laat."))).expect(400);
        assertTrue(late.html().contains("wc-answer--refused"), late.text());
        assertEquals(Map.of(visit, Minutes.of(60)), TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
    }

    @Test
    void aCoordinatorGivesItBackFromTheJobSheetOfAVisitThatIsUnderWay() {
        visits.redeem(here.foreman, visit, code).orThrow();
        TestService.clock().set(Neighbourhood.DAY.plusDays(1), Neighbourhood.NINE);
        String link = "/counter/undo?visit=" + visit;
        assertFalse(TestService.browser(here.foreman).open("/visits/" + visit).expect(200).html().contains(link));
        Browser coordinator = TestService.browser(here.coordinator);
        assertTrue(coordinator.open("/visits/" + visit).expect(200).html().contains(link));
        Shown ask = coordinator.open(link).expect(200);
        assertTrue(ask.text().contains("1 uur, nummer"), ask.text());
        String cheque = TestService.bean(ChequeFiles.class).takenInFor(here.coordinator, visit).getFirst().id()
                .toString();
        Map<String, String> typed = Map.of("visit", visit.toString(), "cheque", cheque, "reason", "Niemand gekomen.");
        Shown done = coordinator.submit("/counter/undo", ask.withKey(typed)).expect(200);
        assertTrue(done.text().contains("moet nog betaald worden"), done.text());
        assertEquals(Map.of(), TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
    }

    @Test
    void whoChoosesNoneOfTheChequesOfAVisitIsAskedToChoose() {
        visits.redeem(here.foreman, visit, code).orThrow();
        visits.redeem(here.foreman, visit, here.cheques(1).getFirst()).orThrow();
        Browser coordinator = TestService.browser(here.coordinator);
        Shown ask = coordinator.open("/counter/undo?visit=" + visit).expect(200);
        Map<String, String> typed = Map.of("visit", visit.toString(), "reason", "Niemand gekomen.");
        Shown again = coordinator.submit("/counter/undo", ask.withKey(typed)).expect(400);
        assertTrue(again.text().contains("Kies welke cheque"), again.text());
        assertTrue(again.text().contains("Niemand gekomen."), "what was typed stays");
        assertEquals(Map.of(visit, Minutes.hours(2)), TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
    }

    @Test
    void theSameFormWithAnotherCodeIsNotTakenForASecondPress() {
        String other = here.cheques(1).getFirst();
        visits.redeem(here.foreman, visit, code).orThrow();
        visits.redeem(here.foreman, visit, other).orThrow();
        Shown ask = clerk.open("/counter/undo").expect(200);
        clerk.submit("/counter/undo", ask.withKey(Map.of("code", code, "reason", "Verkeerd."))).expect(200);
        Shown refused = clerk.submit("/counter/undo", ask.withKey(Map.of("code", other, "reason", "Verkeerd.")))
                .expect(400);
        assertTrue(refused.text().contains("al eerder verstuurd"), refused.text());
        assertEquals(Map.of(visit, Minutes.of(60)), TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
        clerk.submit("/counter/undo", refused.withKey(Map.of("code", other, "reason", "Verkeerd."))).expect(200);
        assertEquals(Map.of(), TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
    }

    @Test
    void aVisitThatIsNotPaidIsFoundByNameAtTheCounter() {
        String resident = unpaid.find(here.clerk, visit).orElseThrow().resident();
        String link = "/counter/redeem/" + visit;
        assertTrue(clerk.open("/counter/redeem").expect(200).html().contains(link));
        String found = clerk.submit("/counter/redeem", Map.of("name", " " + resident.toUpperCase(Locale.ROOT) + " "))
                .expect(200)
                .html();
        assertTrue(found.contains(link), found);
        String nobody = clerk.submit("/counter/redeem", Map.of("name", "Zzyzx")).expect(200).html();
        assertFalse(nobody.contains(link), nobody);
        assertTrue(clerk.open(link).expect(200).text().contains(resident));
    }

    @Test
    void anOldVisitIsNotListedButPaidForWhenItsPageIsOpened() {
        String link = "/counter/redeem/" + visit;
        TestService.clock().set(Neighbourhood.DAY.plusDays(90), Neighbourhood.NINE);
        assertTrue(clerk.open("/counter/redeem").expect(200).html().contains(link));
        String counted = "href=\"/counter/redeem\">1</a>";
        assertTrue(clerk.open("/").expect(200).html().contains(counted), "as many as are listed");
        TestService.clock().set(Neighbourhood.DAY.plusDays(91), Neighbourhood.NINE);
        assertFalse(clerk.open("/").expect(200).html().contains(counted));
        assertFalse(clerk.open("/counter/redeem").expect(200).html().contains(link));
        assertEquals("/counter/redeem", elsewhere().open(link).expect(200).path());
        Shown old = clerk.open(link).expect(200);
        String half = clerk.submit(link, old.withKey(Map.of("code", code))).expect(200).text();
        assertTrue(half.contains("Nog te betalen: 1 uur"), half);
        Shown more = clerk.open(link).expect(200);
        String paid = clerk.submit(link, more.withKey(Map.of("code", here.cheques(1).getFirst()))).expect(200).text();
        assertTrue(paid.contains("helemaal betaald"), paid);
        assertEquals("/counter/redeem", clerk.open(link).expect(200).path());
    }

    @Test
    void theLatestComeFirstAndAreNoMoreThanWereAskedFor() {
        VisitId later = started(Neighbourhood.NINE.plusHours(3));
        Period today = new Period(Neighbourhood.DAY, Neighbourhood.DAY);
        assertEquals(List.of(later), ids(unpaid.latest(here.clerk, today, 1)));
        assertEquals(List.of(later, visit), ids(unpaid.latest(here.clerk, today, 3)));
        String resident = unpaid.find(here.clerk, visit).orElseThrow().resident();
        assertEquals(1, unpaid.named(here.clerk, today, resident, 1).size());
        assertEquals(2, unpaid.count(here.clerk, today));
    }

    private static List<VisitId> ids(List<VisitLine> lines) {
        return lines.stream().map(line -> line.visit().id()).toList();
    }

    private static Browser elsewhere() {
        return TestService.browser(new Neighbourhood().clerk);
    }

    private VisitId started() {
        return started(Neighbourhood.NINE);
    }

    private VisitId started(LocalTime from) {
        VisitId planned = here.planned(here.garden, 120, Neighbourhood.DAY, from, here.someone());
        TestService.clock().set(Neighbourhood.DAY, from);
        visits.start(here.foreman, planned).orThrow();
        return planned;
    }
}
