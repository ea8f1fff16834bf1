package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Browser.Shown;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ResidentId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CounterPagesTest {

    private static final Pattern CODE = Pattern.compile("wc-code\">([0-9A-Z ]{19})<");

    private final Counter counter = new Counter("Balie");
    private final Browser browser = TestService.browser(counter.clerk);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aClerkFindsAResidentSellsAndPrints() throws Exception {
        ResidentId id = counter.old();
        Resident resident = TestService.bean(Residents.class).find(id).orElseThrow();
        assertTrue(browser.open("/cheques/sell").expect(200).text().contains("Aan een wijkbewoner"));
        Shown found = browser.submit("/cheques/sell/buyers", Map.of("name", resident.name().surname())).expect(200);
        assertTrue(found.html().contains("/cheques/sell/for?buyer=" + id), found.text());

        Shown form = browser.open("/cheques/sell/for?buyer=" + id).expect(200);
        assertTrue(form.text().contains("Verlaagd tarief") && form.text().contains("7,50"), form.text());

        Shown confirm = browser.open(confirmation(id.toString(), "10", "")).expect(200);
        assertTrue(confirm.text().contains("€\u00A075,00"), confirm.text());

        Map<String, String> fields = confirm.withKey(fields(id.toString(), "10", "", 7_500));
        Shown sold = browser.submit("/cheques/sell", fields).expect(200);
        List<String> codes = codes(sold);
        assertEquals(10, codes.size());
        assertEquals(codes, codes(browser.submit("/cheques/sell", fields).expect(200)),
                "a second press changes nothing");
        assertEquals(10, counter.counts.walletOf(id).count());

        Shown sheet = browser.submit("/cheques/sheet", Map.of("codes", String.join(",", codes))).expect(200);
        assertEquals(
                "HTTPS://WIJ.TEST/C/" + codes.getFirst().replace(" ", ""),
                SheetScan.scan(sheet.bytes(), 1).getFirst());
    }

    @Test
    void anotherNumberForABearerStandsInTodaysSales() {
        Shown confirm = browser.open(confirmation("", "other", "3")).expect(200);
        browser.submit("/cheques/sell", confirm.withKey(fields("", "other", "3", 3_750))).expect(200);
        Shown sales = browser.open("/cheques/sales").expect(200);
        assertTrue(sales.text().contains("2031-00001") && sales.text().contains("3 × 1 uur"), sales.text());
        assertTrue(sales.text().contains("PIN €\u00A037,50 Samen €\u00A037,50 Cheques 3"), sales.text());
        assertTrue(browser.open("/cheques/sales?day=2031-03-09").expect(200).text().contains("nog geen cheques"));
        browser.open("/cheques/sales?day=gisteren").expect(400);
    }

    @Test
    void aWishIsOnlyAskedForWhatMayBeGivenAway() {
        String old = counter.old().toString();
        Shown personal = browser.open(confirmation(old, "1", "")).expect(200);
        Shown hers = browser.submit("/cheques/sell", personal.withKey(fields(old, "1", "", 750))).expect(200);
        assertFalse(hers.html().contains("name=\"wish\""), hers.text());
        Shown bearer = browser.open(confirmation("", "1", "")).expect(200);
        Shown anyones = browser.submit("/cheques/sell", bearer.withKey(fields("", "1", "", 1_250))).expect(200);
        assertTrue(anyones.html().contains("name=\"wish\""), anyones.text());
    }

    @Test
    void whoCannotBuySoManyThisYearHearsItBeforeShePays() {
        ResidentId id = counter.old();
        counter.sell(id, 60, Counter.HOUR);
        assertTrue(browser.open(confirmation(id.toString(), "other", "40")).expect(200).text().contains("Klopt dit?"));
        Shown tooMany = browser.open(confirmation(id.toString(), "other", "41")).expect(400);
        assertTrue(tooMany.text().contains("Voor dit jaar nog te koop: 40."), tooMany.text());
        assertTrue(tooMany.html().contains("href=\"#other\"") && tooMany.text().contains("7,50"), tooMany.text());
        counter.sell(id, 40, Counter.HOUR);
        assertTrue(browser.open("/cheques/sell/for?buyer=" + id).expect(200).text().contains("7,50"));
    }

    @Test
    void whoChangesHerMindFindsWhatSheChose() {
        String back = browser.open(confirmation("", "other", "3"))
                .expect(200)
                .html()
                .replaceAll("(?s).*href=\"(/cheques/sell/for[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        String form = browser.open(back).expect(200).html();
        assertTrue(form.contains("value=\"3\""), form);
        assertEquals(3, form.split(" checked", -1).length - 1, "the worth, another number, and PIN");
    }

    @Test
    void aPriceThatChangedAtMidnightIsShownAgainBeforeAnythingIsSold() {
        LocalDate change = LocalDate.of(2031, 12, 1);
        counter.price(TariffGroup.STANDARD, Counter.HOUR, Money.cents(1_500), change);
        counter.at(change.minusDays(1), LocalTime.of(23, 59, 50));
        Shown confirm = browser.open(confirmation("", "2", "")).expect(200);
        long shown = Long.parseLong(confirm.html().replaceAll("(?s).*name=\"totalCents\" value=\"(\\d+)\".*", "$1"));
        counter.at(change, LocalTime.MIDNIGHT);
        Shown again = browser.submit("/cheques/sell", confirm.withKey(fields("", "2", "", shown))).expect(400);
        assertTrue(again.text().contains("intussen veranderd") && again.text().contains("€\u00A030,00"), again.text());
        assertEquals(0, counter.counts.totals(counter.clerk.servicepunt().id(), change).sales());
        browser.submit("/cheques/sell", again.withKey(fields("", "2", "", 3_000))).expect(200);
    }

    @Test
    void whatIsWrongComesBackWithWhatWasTyped() {
        Shown empty = browser.open("/cheques/sell/confirm?buyer=&worthMinutes=60").expect(400);
        assertTrue(empty.html().contains("href=\"#count\"") && empty.html().contains("href=\"#payment\""),
                empty.text());
        Shown many = browser.open(confirmation("", "other", "250")).expect(400);
        assertTrue(many.html().contains("value=\"250\"") && many.html().contains("href=\"#other\""), many.text());
        assertTrue(browser.open(confirmation("", "other", "veel")).expect(400).html().contains("value=\"veel\""));
        Shown search = browser.submit("/cheques/sell/buyers", Map.of("name", "x")).expect(400);
        assertTrue(search.html().contains("value=\"x\"") && search.html().contains("href=\"#name\""), search.text());
        assertTrue(browser.submit("/cheques/sell/buyers", Map.of("name", "")).expect(400).html()
                .contains("href=\"#name\""));
        browser.open("/cheques/sell/for?buyer=" + UUID.randomUUID()).expect(404);
        browser.open("/cheques/sell/for?buyer=niemand").expect(404);
        browser.submit("/cheques/sell", fields("", "1", "", 1_250)).expect(400);
        browser.submit("/cheques/sheet", Map.of("codes", "x")).expect(400);
    }

    @Test
    void oneKeyIsForOneSale() {
        Shown confirm = browser.open(confirmation("", "1", "")).expect(200);
        browser.submit("/cheques/sell", confirm.withKey(fields("", "1", "", 1_250))).expect(200);
        Shown other = browser.submit("/cheques/sell", confirm.withKey(fields("", "2", "", 2_500))).expect(400);
        assertEquals(List.of(), codes(other));
        assertEquals(1, counter.counts.totals(counter.clerk.servicepunt().id(), Counter.DAY).cheques());
    }

    @Test
    void aCheckAnswersFullWidth() {
        SoldCheque cheque = counter.one(counter.old());
        Shown valid = check(cheque.code().value()).expect(200);
        assertTrue(valid.html().contains("wc-answer--taken") && valid.text().contains("Op naam"), valid.text());
        counter.at(cheque.validUntil().plusDays(1), LocalTime.NOON);
        assertTrue(check(cheque.code().value()).expect(200).text().contains("Verlopen"));
        counter.at(Counter.DAY, LocalTime.NOON);
        counter.redeem(cheque.code(), householdOf(cheque)).orThrow();
        Shown used = check(cheque.code().value()).expect(200);
        assertTrue(used.html().contains("wc-answer--used"), used.text());
        assertTrue(used.text().contains(counter.clerk.servicepunt().name() + " Door een baliemedewerker"), used.text());
        Shown wrong = check("7K3Q ZP9M").expect(400);
        assertTrue(wrong.html().contains("value=\"7K3Q ZP9M\"") && wrong.text().contains("te kort"), wrong.text());
    }

    @Test
    void theQrShowsAStrangerTheStateAndNothingElse() {
        SoldCheque cheque = counter.one(counter.old());
        Browser stranger = TestService.browserOfNobody();
        for (String path : List.of(
                "/C/" + cheque.code().value(),
                "/c/" + cheque.code().value().toLowerCase(Locale.ROOT))) {
            Shown shown = stranger.open(path).expect(200);
            assertTrue(shown.text().contains("Geldig"), shown.text());
            String holder = String.valueOf(cheque.holder());
            assertFalse(shown.text().contains(holder) || shown.text().contains(cheque.serial()), shown.text());
            assertFalse(shown.text().contains("7,50") || shown.text().contains("uur hulp"), shown.text());
            assertFalse(shown.html().toUpperCase(Locale.ROOT).contains(cheque.code().value()), "nor the code");
            assertEquals("no-store", shown.http().headers().firstValue("Cache-Control").orElse(""));
        }
        counter.redeem(cheque.code(), householdOf(cheque)).orThrow();
        assertTrue(stranger.open("/C/" + cheque.code().value()).expect(200).text().contains("Al gebruikt"));
        stranger.open("/C/" + ChequeCode.random(new Random(5)).value()).expect(404);
        stranger.open("/C/7K3Q").expect(400);
        stranger.open("/C/%F0%9F%91%B5").expect(400);
    }

    private Shown check(String code) {
        return browser.submit("/cheques/check", Map.of("code", code));
    }

    private UUID householdOf(SoldCheque cheque) {
        try {
            return UUID.fromString(Database
                    .column("SELECT household_id FROM cheque WHERE id = ?", cheque.id())
                    .getFirst());
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static String confirmation(String buyer, String count, String other) {
        return "/cheques/sell/confirm?buyer=" + buyer + "&worthMinutes=60&payment=PIN&count=" + count + "&other="
                + other;
    }

    private static Map<String, String> fields(String buyer, String count, String other, long cents) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("buyer", buyer);
        fields.put("count", count);
        fields.put("other", other);
        fields.put("worthMinutes", "60");
        fields.put("payment", "PIN");
        fields.put("totalCents", Long.toString(cents));
        return fields;
    }

    private static List<String> codes(Shown shown) {
        return CODE.matcher(shown.html()).results().map((MatchResult found) -> found.group(1)).toList();
    }
}
