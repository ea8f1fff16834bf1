package nl.wijkcheque.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Browser.Shown;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TillPagesTest {

    private final Shop shop = new Shop();
    private final Browser browser = TestService.browser(shop.clerk);

    @AfterEach
    void backToTheRealTime() {
        TestService.clock().reset();
    }

    @Test
    void aClerkCountsOpensSellsCountsAndCloses() {
        assertTrue(browser.open("/till").expect(200).text().contains("nog geen kas open"));
        browser.submit("/till/open", Map.of("step", "count")).expect(400);
        Map<String, String> where = Map.of("till", "2", "fromSafe", "50");
        assertTrue(browser.submit("/till/open", with(where, "step", "count")).expect(200).text().contains("Briefjes"));
        Map<String, String> counted = with(where, "NOTE_20", "2", "COIN_200", "4");
        Shown check = browser.submit("/till/open", with(counted, "step", "check")).expect(200);
        assertTrue(check.text().contains("€\u00A048,00") && check.text().contains("€\u00A02,00 te weinig"),
                check.text());
        Shown unexplained = browser.submit("/till/open", check.withKey(with(counted, "step", "open"))).expect(400);
        assertTrue(unexplained.text().contains("Tel nog een keer"), unexplained.text());
        Map<String, String> explained = unexplained.withKey(with(counted, "step", "open", "explanation", "Weg."));
        assertTrue(browser.submit("/till/open", explained).expect(200).text().contains("De kas is open."));
        browser.submit("/till/open", explained).expect(200);

        shop.takes(shop.clerk, LedgerAccount.CASH, 1_250).orThrow();
        shop.takes(shop.clerk, LedgerAccount.PIN, 2_000).orThrow();
        Shown mine = browser.open("/till").expect(200);
        assertTrue(mine.text().contains("Verkocht €\u00A012,50 €\u00A020,00 2"), mine.text());

        String close = "/till/shifts/" + shop.tills.current(shop.clerk).orElseThrow().id() + "/close";
        assertTrue(browser.open(close).expect(200).text().contains("Kas 2 sluiten"));
        Map<String, String> last = Map.of("NOTE_50", "1", "NOTE_10", "1", "COIN_50", "1");
        assertTrue(browser.submit(close, with(last, "step", "rest")).expect(200).text().contains("€\u00A060,50"));
        Map<String, String> rest = with(last, "pinTotal", "20", "takenOut", "10,50");
        Shown right = browser.submit(close, with(rest, "step", "check")).expect(200);
        assertTrue(right.text().contains("Het klopt precies."), right.text());
        Map<String, String> last1 = right.withKey(with(rest, "step", "close"));
        Shown closed = browser.submit(close, last1).expect(200);
        assertTrue(closed.text().contains("De kas is gesloten.") && closed.text().contains("1 × €\u00A050"),
                closed.text());
        assertEquals(closed.path(), browser.submit(close, last1).expect(200).path(), "a second press changes nothing");
        assertEquals(Money.cents(5_000), shop.tills.leftIn(shop.servicepunt.id(), 2));
    }

    @Test
    void whatCannotBeReadComesBackWithItsField() {
        Shown wrong = browser.submit("/till/open", Map.of("step", "check", "till", "1", "NOTE_5", "veel")).expect(400);
        assertTrue(wrong.text().contains("Typ bij €\u00A05 een aantal in cijfers."), wrong.text());
        assertTrue(wrong.html().contains("value=\"veel\""), wrong.html());
        browser.submit("/till/open", Map.of("step", "count", "till", "1", "fromSafe", "1.250,00")).expect(200);
        Shown safe = browser.submit("/till/open", Map.of("step", "count", "till", "1", "fromSafe", "x")).expect(400);
        assertTrue(safe.text().contains("Typ een bedrag"), safe.text());
        assertTrue(browser.submit("/till/open", Map.of("step", "count", "till", "12")).expect(400)
                .text().contains("Kies een kas die vrij is."));
    }

    @Test
    void aForgottenTillIsSaidAndClosedByAColleague() {
        OpenShift shift = shop.opened(1);
        Shop.at(Shop.DAY.plusDays(1), 9);
        assertTrue(browser.open("/till").expect(200).text().contains("Deze kas is niet gesloten"));
        Actor colleague = TestService.clerkWithoutTill(shop.servicepunt);
        Browser hers = TestService.browser(colleague);
        assertTrue(hers.open("/till").expect(200).text().contains("Vergeten door een collega"));
        String close = "/till/shifts/" + shift.id() + "/close";
        Map<String, String> counted = Map.of("NOTE_50", "1", "step", "check");
        Shown check = hers.submit(close, counted).expect(200);
        assertTrue(check.text().contains("Waarom sluit deze kas nu pas"), check.text());
        Shown missing = hers.submit(close, check.withKey(with(counted, "step", "close"))).expect(400);
        Shown closed = hers.submit(
                close, missing.withKey(with(counted, "step", "close", "remark", "Gisteren vergeten."))).expect(200);
        assertTrue(closed.text().contains("Gisteren vergeten."), closed.text());
    }

    @Test
    void aCoordinatorSeesAllTillsOfADayAndTheMunicipalityNoNames() {
        shop.opened(1);
        Actor colleague = TestService.clerkWithoutTill(shop.servicepunt);
        shop.tills.open(colleague, Shop.opening(2, 0, 0, "")).orThrow();
        Browser coordinator = TestService.browser(TestService.actor(shop.servicepunt, Role.COORDINATOR));
        Shown all = coordinator.open("/till/shifts").expect(200);
        assertTrue(all.text().contains("Kas 1") && all.text().contains("Kas 2"), all.text());
        assertTrue(all.text().contains(colleague.name()), all.text());
        Browser controller = TestService.browser(TestService.actor(shop.servicepunt, Role.CONTROLLER));
        Shown fewer = controller.open("/till/shifts?day=" + Shop.DAY).expect(200);
        assertTrue(fewer.text().contains("een baliemedewerker") && !fewer.text().contains(colleague.name()));
        assertTrue(controller.open("/till/shifts?day=2031-05-11").expect(200).text().contains("geen kas geopend"));
        controller.open("/till/shifts?day=morgen").expect(400);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }
}
