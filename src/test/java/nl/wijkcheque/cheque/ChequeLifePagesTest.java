package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Browser.Shown;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.statement.PaperText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ChequeLifePagesTest {

    private final Counter counter = new Counter("Levensloop");
    private final Browser browser = TestService.browser(counter.clerk);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void changeDueIsShownLarge() {
        Shown confirm = browser.open("/cheques/sell/confirm?buyer=&worthMinutes=60&payment=CASH&count=2").expect(200);
        Map<String, String> sale = Map.of(
                "buyer", "", "count", "2", "worthMinutes", "60", "payment", "CASH", "totalCents", "2500");
        assertTrue(browser.submit("/cheques/sell", confirm.withKey(with(sale, "given", "20"))).expect(400).text()
                .contains("te weinig contant"));
        Shown sold = browser.submit("/cheques/sell", confirm.withKey(with(sale, "given", "50"))).expect(200);
        assertTrue(sold.text().contains("Wisselgeld €\u00A025,00"), sold.text());
        Map<String, String> mixed = with(sale, "payment", "MIXED");
        assertTrue(browser.submit("/cheques/sell", confirm.withKey(mixed)).expect(400).text()
                .contains("Typ de bedragen"));
        Shown again = browser.open("/cheques/sell/confirm?buyer=&worthMinutes=60&payment=MIXED&count=2").expect(200);
        Shown part = browser.submit("/cheques/sell", again.withKey(with(mixed, "pin", "10", "given", "20")))
                .expect(200);
        assertTrue(part.text().contains("Wisselgeld €\u00A05,00"), part.text());
        Shown day = browser.open("/cheques/sales").expect(200);
        assertTrue(day.text().contains("Contant €\u00A040,00 PIN €\u00A010,00 Samen €\u00A050,00"), day.text());
    }

    @Test
    void whatWasJustSoldIsTakenBackFromTheSamePage() {
        SoldCheque cheque = counter.one(null);
        Map<String, String> which = Map.of("cheques", cheque.serial());
        Shown check = browser.submit("/cheques/void", with(which, "step", "check")).expect(200);
        assertTrue(check.text().contains("€\u00A012,50"), check.text());
        Map<String, String> pressed = check.withKey(with(which, "step", "do"));
        Shown done = browser.submit("/cheques/void", pressed).expect(200);
        assertTrue(done.text().contains("Geef contant terug €\u00A012,50"), done.text());
        Shown again = browser.submit("/cheques/void", pressed).expect(200);
        assertTrue(again.text().contains("Geef contant terug"), "a second press changes nothing");
        assertTrue(file(cheque).text().contains("Teruggenomen aan de balie"), file(cheque).text());
    }

    @Test
    void lostChequesAreReplacedTogetherAndTheOldOnesSayWhatHappened() {
        ResidentId old = counter.old();
        SoldCheque one = counter.one(old);
        SoldCheque two = counter.one(old);
        Map<String, String> lost = Map.of("cheques", one.serial() + "\r\n" + two.code().grouped(), "reason", "Kwijt.");
        Shown check = browser.submit("/cheques/replace", with(lost, "step", "check")).expect(200);
        assertTrue(check.text().contains(two.serial()), check.text());
        Shown done = browser.submit("/cheques/replace", check.withKey(with(lost, "step", "do"))).expect(200);
        assertEquals(2, done.html().split("wc-code\"").length - 1, done.text());
        assertTrue(done.text().contains(one.serial() + "/2"), done.text());
        Shown dead = browser.submit("/cheques/check", Map.of("code", one.code().value())).expect(200);
        assertTrue(dead.html().contains("wc-answer--refused") && dead.text().contains("Vervangen"), dead.text());
        assertTrue(file(one).text().contains("Kwijt.") && file(one).html().contains("/cheques/file/"),
                file(one).text());
    }

    @Test
    void beforeAnythingIsDoneThePageSaysWhoseTheChequeIsAndThatLookIsHersToSee() {
        ResidentId old = counter.old();
        SoldCheque hers = counter.one(old);
        SoldCheque bearer = counter.one(null);
        String name = TestService.bean(Residents.class).find(old).orElseThrow().name().full();
        Api her = TestService.api(TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, old, null));
        for (String action : List.of("refund", "replace", "extend", "block", "void")) {
            int before = her.get("/v1/me/looks").expect(200).json().path("items").size();
            Shown check = browser.submit("/cheques/" + action, Map.of(
                    "cheques", hers.serial() + "\n" + bearer.serial(), "reason", "Kwijt.", "way", "CASH", "step",
                    "check"))
                    .expect(200);
            assertTrue(check.text().contains(name) && check.text().contains("Aan toonder"), check.text());
            assertEquals(
                    before + 1, her.get("/v1/me/looks").expect(200).json().path("items").size(), action);
        }
    }

    @Test
    void aNumberThatAnotherServicepuntUsedTooIsSaid() {
        SoldCheque here = counter.one(null);
        SoldCheque notThere = counter.sell(null, 2, Counter.HOUR).cheques().getLast();
        new Counter("Levensloop elders").one(null);
        Shown twice = browser.submit("/cheques/extend", Map.of("cheques", here.serial(), "step", "check")).expect(200);
        assertTrue(
                twice.text()
                        .contains("Nummer " + here.serial() + " staat ook op een cheque van een ander servicepunt."),
                twice.text());
        Shown code = browser.submit(
                "/cheques/extend", Map.of("cheques", here.code().grouped(), "step", "check")).expect(200);
        assertFalse(code.text().contains("ander servicepunt"), "a code is of one cheque only");
        assertEquals(
                List.of(here.serial()),
                TestService.bean(ChequeFiles.class)
                        .numberedElsewhere(counter.clerk, List.of(here.serial(), notThere.serial() + "/9")));
    }

    @Test
    void aRefundSaysHowTheMoneyGoesBack() {
        SoldCheque bearer = counter.one(null);
        Map<String, String> bySerial = Map.of("cheques", bearer.serial(), "way", "CASH");
        Shown check = browser.submit("/cheques/refund", with(bySerial, "step", "check")).expect(200);
        Shown refused = browser.submit("/cheques/refund", check.withKey(with(bySerial, "step", "do"))).expect(400);
        assertTrue(refused.text().contains("Vraag om de cheque en scan de code."), refused.text());
        Map<String, String> byCode = Map.of("cheques", bearer.code().value(), "way", "IBAN", "name", "H. Mulder");
        assertTrue(browser.submit("/cheques/refund", with(byCode, "step", "check", "iban", "NL00X")).expect(400)
                .html().contains("href=\"#iban\""));
        Map<String, String> right = with(byCode, "iban", "NL91 ABNA 0417 1643 00");
        Shown asked = browser.submit("/cheques/refund", with(right, "step", "check")).expect(200);
        assertTrue(asked.text().contains("NL91 ABNA 0417 1643 00") && asked.text().contains("H. Mulder"), asked.text());
        Shown done = browser.submit("/cheques/refund", asked.withKey(with(right, "step", "do"))).expect(200);
        assertTrue(done.text().contains("volgende betaling van de bank €\u00A012,50"), done.text());
    }

    @Test
    void aDisputedChequeIsStoppedAndReleasedByACoordinator() {
        SoldCheque cheque = counter.one(counter.old());
        Browser coordinator = TestService.browser(TestService.actor(counter.clerk.servicepunt(), Role.COORDINATOR));
        for (String action : new String[]{"block", "unblock"}) {
            Map<String, String> which = Map.of("cheques", cheque.serial());
            coordinator.submit("/cheques/" + action, with(which, "step", "check")).expect(400);
            Map<String, String> why = with(which, "reason", "Onenigheid.");
            Shown check = coordinator.submit("/cheques/" + action, with(why, "step", "check")).expect(200);
            coordinator.submit("/cheques/" + action, check.withKey(with(why, "step", "do"))).expect(200);
        }
        Shown hers = coordinator.open("/cheques/file/" + cheque.id()).expect(200);
        assertTrue(hers.text().contains("Vrijgegeven") && hers.text().contains(counter.clerk.name() + ", een balie"));
        assertFalse(file(cheque).text().contains(counter.clerk.name() + ", een balie"), "a clerk hears the role");
    }

    @Test
    void lettersGoOutOnceAndAnExpiredChequeGetsANewTerm() {
        ResidentId old = counter.old();
        SoldCheque cheque = counter.one(old);
        counter.at(cheque.validUntil().minusMonths(2), LocalTime.NOON);
        Shown due = browser.open("/cheques/reminders").expect(200);
        assertTrue(due.text().contains("drie maanden ervoor"), due.text());
        assertTrue(browser.open("/cheques/reminders/letters").expect(200).text().contains(cheque.serial()));
        byte[] paper = browser.open("/cheques/reminders/paper").expect(200).bytes();
        assertEquals(1, PaperText.pagesOf(paper));
        String address = PaperText.within(paper, 20, 45, 85, 45);
        Resident to = TestService.bean(Residents.class).find(old).orElseThrow();
        assertEquals(
                to.name().full() + " " + to.address().line() + " " + to.address().place(),
                address,
                "all of the address, and nothing else, shows in the window");
        for (String wrong : List.of("", "3/", old + "/3", "2/" + cheque.id(), "3/x")) {
            browser.submit("/cheques/reminders", Map.of("letter", wrong)).expect(400);
        }
        Shown sent = browser.submit("/cheques/reminders", Map.of("letter", "3/" + cheque.id())).expect(200);
        assertTrue(sent.text().contains("nu geen brieven"), sent.text());
        browser.open("/cheques/reminders/paper").expect(404);
        counter.at(cheque.validUntil().plusDays(3), LocalTime.NOON);
        Map<String, String> which = Map.of("cheques", cheque.serial());
        Shown check = browser.submit("/cheques/extend", with(which, "step", "check")).expect(200);
        Shown done = browser.submit("/cheques/extend", check.withKey(with(which, "step", "do"))).expect(200);
        assertTrue(done.text().contains("Geldig tot en met"), done.text());
    }

    @Test
    void whatCameDueAfterTheLettersWerePrintedKeepsItsLetter() {
        ResidentId old = counter.old();
        SoldCheque first = counter.one(old);
        counter.at(Counter.DAY.plusDays(1), LocalTime.NOON);
        SoldCheque second = counter.one(old);
        counter.at(first.validUntil().minusMonths(3), LocalTime.NOON);
        Shown printed = browser.open("/cheques/reminders").expect(200);
        String tick = printed.html().replaceAll("(?s).*name=\"letter\" value=\"([^\"]+)\".*", "$1");
        counter.at(second.validUntil().minusMonths(3), LocalTime.NOON);
        browser.submit("/cheques/reminders", Map.of("letter", tick)).expect(200);
        String due = browser.open("/cheques/reminders/letters").expect(200).text();
        assertTrue(due.contains(second.serial()) && !due.contains(first.serial()), due);
    }

    @Test
    void whatWasExtendedAfterTheLettersWerePrintedHasItsLetterBeforeTheNextEnd() {
        SoldCheque cheque = counter.one(counter.old());
        counter.at(cheque.validUntil().minusMonths(2), LocalTime.NOON);
        Shown printed = browser.open("/cheques/reminders").expect(200);
        String tick = printed.html().replaceAll("(?s).*name=\"letter\" value=\"([^\"]+)\".*", "$1");
        LocalDate next = TestService.bean(Expiries.class)
                .extend(counter.clerk, List.of(new Which.Id(cheque.id())))
                .orThrow()
                .getFirst()
                .validUntil();
        browser.submit("/cheques/reminders", Map.of("letter", tick)).expect(200);
        counter.at(next.minusMonths(3), LocalTime.NOON);
        String due = browser.open("/cheques/reminders/letters").expect(200).text();
        assertTrue(due.contains(cheque.serial()), due);
    }

    @Test
    void afterADeathThePartnerKeepsTheChequesOrTheHeirsGetTheMoney() {
        ResidentId died = counter.old();
        ResidentId partner = counter.housemateOf(died);
        counter.sell(died, 2, Counter.HOUR);
        String page = "/residents/" + died + "/death";
        Shown ask = browser.open(page).expect(200);
        assertTrue(ask.text().contains("2 cheques op haar of zijn naam, samen 2 uur"), ask.text());
        browser.submit(page, Map.of("key", ask.key())).expect(400);
        Shown done = browser.submit(page, ask.withKey(Map.of("diedOn", "9-3-2031", "who", partner.toString())))
                .expect(200);
        assertTrue(done.text().contains("Op de partner overgegaan: 2"), done.text());
        ResidentId alone = counter.born(LocalDate.of(1940, 1, 1));
        counter.sell(alone, 1, Counter.HOUR);
        String other = "/residents/" + alone + "/death";
        Map<String, String> heirs = Map.of("diedOn", "9-3-2031", "who", "IBAN", "iban", "NL91ABNA0417164300", "name",
                "Erven");
        Shown paid = browser.submit(other, browser.open(other).expect(200).withKey(heirs)).expect(200);
        assertTrue(paid.text().contains("€\u00A07,50"), paid.text());
        assertTrue(browser.open("/cheques/of/" + alone).expect(200).text().contains("Terugbetaald"));
    }

    @Test
    void lettersToWhoDiedGoToTheHeirs() {
        ResidentId old = counter.old();
        SoldCheque cheque = counter.one(old);
        counter.at(cheque.validUntil().minusMonths(2), LocalTime.NOON);
        TestService.bean(Deaths.class).record(counter.clerk, old, Counter.DAY.plusDays(9)).orThrow();
        String letter = PaperText.ofPdf(browser.open("/cheques/reminders/paper").expect(200).bytes());
        assertTrue(letter.contains("Aan de erven van") && letter.contains("Beste familie,"), letter);
    }

    @Test
    void anOrganisationBuysOnAccountAndNothingIsPaidAtTheCounter() {
        OrganisationId home = Care.registered(counter.clerk);
        String query = "?organisation=" + home + "&buyer=&worthMinutes=60&count=3";
        assertTrue(browser.open("/cheques/sell/for?organisation=" + home).expect(200).text().contains("Zorghuis"));
        Shown confirm = browser.open("/cheques/sell/confirm" + query).expect(200);
        assertTrue(confirm.text().contains("€\u00A037,50"), confirm.text());
        Map<String, String> sale = confirm.withKey(Map.of(
                "organisation", home.toString(), "buyer", "", "worthMinutes", "60", "count", "3", "totalCents",
                "3750"));
        browser.submit("/cheques/sell", sale).expect(200);
        Shown sold = browser.submit("/cheques/sell", sale).expect(200);
        assertFalse(sold.html().contains("/cheques/void"), "the till has nothing to give back");
        Shown day = browser.open("/cheques/sales").expect(200);
        assertTrue(day.text().contains("Op rekening €\u00A037,50"), day.text());
        assertEquals(
                List.of(Money.cents(3_750)),
                counter.counts.onAccount(counter.clerk.servicepunt().id(), new Period(Counter.DAY, Counter.DAY))
                        .stream()
                        .map(SaleOnAccount::total)
                        .toList());
    }

    @Test
    void aNumberOrCodeThatIsWrongIsSaidWithItsLine() {
        Map<String, String> wrong = Map.of("cheques", counter.one(null).serial() + "\n2031-99999-01", "step", "check");
        Shown shown = browser.submit("/cheques/extend", wrong).expect(400);
        assertTrue(shown.text().contains("Regel 2: Deze cheque kennen wij niet."), shown.text());
        browser.submit("/cheques/extend", Map.of("step", "check")).expect(400);
        Shown sheet = browser.submit(
                "/cheques/sheet",
                Map.of("codes", counter.one(null).code().value(), "wish", "Gefeliciteerd oma!")).expect(200);
        assertEquals("%PDF", new String(sheet.bytes(), 0, 4, java.nio.charset.StandardCharsets.US_ASCII));
        browser.submit(
                "/cheques/sheet",
                Map.of("codes", counter.one(null).code().value(), "wish", "x".repeat(41))).expect(400);
    }

    private Shown file(SoldCheque cheque) {
        return browser.open("/cheques/file/" + cheque.id()).expect(200);
    }

    private static Map<String, String> with(Map<String, String> fields, String... more) {
        Map<String, String> all = new HashMap<>(fields);
        for (int at = 0; at < more.length; at += 2) {
            all.put(more[at], more[at + 1]);
        }
        return all;
    }
}
