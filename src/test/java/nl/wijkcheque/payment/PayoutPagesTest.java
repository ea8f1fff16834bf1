package nl.wijkcheque.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import org.junit.jupiter.api.Test;

/** A controller pays people back, on pages and over REST. */
final class PayoutPagesTest {

    private static final String UNREADABLE = "Vul een bedrag in, bijvoorbeeld 1.250,00.";

    private final PayoutFixture given = new PayoutFixture();
    private final Browser controller = TestService.browser(given.controller);
    private final Api api = TestService.api(given.controller);

    @Test
    void aBatchIsMadeFetchedPaidAndOnePaymentComesBack() {
        PayoutId first = given.owe("J. de Vries", 1_250);
        given.owe("A. Bakker", 2_000);
        Browser.Shown list = controller.open("/payouts").expect(200);
        assertTrue(list.text().contains("J. de Vries NL91 ABNA 0417 1643 00"), list.text());
        Browser.Shown batch = controller.submit("/payouts/batches", list.withKey(Map.of())).expect(200);
        assertTrue(batch.text().contains("Betaalopdracht ") && batch.text().contains("€ 32,50"), batch.text());
        Browser.Shown file = controller.open(batch.path() + "/file").expect(200);
        assertTrue(file.html().contains("pain.001.001.09") && file.html().contains("<CtrlSum>32.50</CtrlSum>"));
        assertTrue(file.http().headers().firstValue("Content-Disposition").orElseThrow().contains("uitbetaling-"));
        Browser.Shown paid = controller.submit(batch.path() + "/paid", batch.withKey(Map.of())).expect(200);
        assertTrue(paid.text().contains("betaald en geboekt"), paid.text());
        Browser.Shown back = controller.open("/payouts/" + first + "/back").expect(200);
        Browser.Shown wrong = controller.submit(
                "/payouts/" + first + "/back", back.withKey(Map.of("iban", "NL91 ABNA 0417 1643 01")));
        assertEquals(400, wrong.status());
        assertTrue(wrong.text().contains("Dit rekeningnummer (IBAN) klopt niet"), wrong.text());
        Browser.Shown right = controller.submit(
                "/payouts/" + first + "/back", back.withKey(Map.of("iban", "nl02abna0123456789")))
                .expect(200);
        assertTrue(right.text().contains("J. de Vries NL02 ABNA 0123 4567 89"), right.text());
        assertEquals(Money.cents(1_250), given.owed());
    }

    @Test
    void makingABatchOfNothingSaysSo() {
        Browser.Shown list = controller.open("/payouts").expect(200);
        assertTrue(list.text().contains("Er wacht niets op uitbetaling."));
        Browser.Shown told = controller.submit("/payouts/batches", Map.of("key", UUID.randomUUID().toString()));
        assertEquals(400, told.status());
        assertTrue(told.text().contains("Er staat niets klaar om uit te betalen."), told.text());
    }

    @Test
    void machinesDoTheSame() {
        PayoutId first = given.owe("J. de Vries", 1_250);
        assertEquals(
                first.toString(),
                api.get("/v1/payouts").expect(200).json().path("items").path(0).path("id").asText());
        String key = UUID.randomUUID().toString();
        String batch = api.post("/v1/payout-batches", "{}", key).expect(201).json().path("id").asText();
        assertEquals(
                batch,
                api.post("/v1/payout-batches", "{}", key).expect(201).json().path("id").asText());
        assertEquals("NOTHING_TO_PAY_OUT", api.post("/v1/payout-batches", "{}").expect(409).code());
        assertEquals(
                1_250,
                api.get("/v1/payout-batches").expect(200).json().path("items").path(0).path("totalCents").asInt());
        assertEquals(
                "J. de Vries",
                api.get("/v1/payout-batches/" + batch)
                        .expect(200)
                        .json()
                        .path("payouts")
                        .path(0)
                        .path("name")
                        .asText());
        assertEquals(
                "application/xml", api.get("/v1/payout-batches/" + batch + "/file").expect(200).header("Content-Type"));
        api.post("/v1/payout-batches/" + batch + "/payment", "{}").expect(200);
        assertEquals(
                "PAYOUT_STATE", api.post("/v1/payout-batches/" + batch + "/payment", "{}").expect(409).code());
        assertEquals(
                "IBAN_INVALID",
                api.post("/v1/payouts/" + first + "/replacement", "{\"iban\":\"NL00\"}").expect(400).code());
        api.post("/v1/payouts/" + first + "/replacement", "{\"iban\":\"NL02 ABNA 0123 4567 89\"}").expect(201);
    }

    @Test
    void whatTheProviderTransferredIsBookedButNeverMoreThanIsOnItsWay() {
        onItsWay(LedgerAccount.ONLINE, 5_000);
        Browser.Shown form = controller.open("/payouts/settlements").expect(200);
        assertTrue(form.text().contains("Nog onderweg: € 50,00"), form.text());
        Browser.Shown tooMuch = controller.submit(
                "/payouts/settlements",
                form.withKey(Map.of("way", "ONLINE", "amountCents", "50,01", "day", "1-1-2026")));
        assertEquals(400, tooMuch.status());
        assertTrue(tooMuch.text().contains("Er is nog € 50,00 onderweg."), tooMuch.text());
        String today = Amsterdam.today(TestService.clock()).toString();
        Browser.Shown booked = controller.submit(
                "/payouts/settlements",
                tooMuch.withKey(Map.of("way", "ONLINE", "amountCents", "30,00", "day", today)))
                .expect(200);
        assertTrue(booked.text().contains("Nog onderweg: € 20,00"), booked.text());
        controller.submit("/payouts/settlements", form.withKey(Map.of("amountCents", "1,00", "day", today)))
                .expect(400);
        for (String amount : List.of("", "0", "-5", "20,01", "veel", "1.2.3")) {
            assertEquals(
                    400,
                    controller
                            .submit(
                                    "/payouts/settlements",
                                    form.withKey(Map.of("way", "ONLINE", "amountCents", amount, "day", today)))
                            .status(),
                    amount);
        }
    }

    @Test
    void nothingIsChosenBeforehandAndAWrongBookingIsTakenBack() {
        onItsWay(LedgerAccount.ONLINE, 5_000);
        Browser.Shown form = controller.open("/payouts/settlements").expect(200);
        assertFalse(form.html().contains("checked"), form.html());
        String today = Amsterdam.today(TestService.clock()).toString();
        Browser.Shown booked = controller.submit(
                "/payouts/settlements",
                form.withKey(Map.of("way", "ONLINE", "amountCents", "50,00", "day", today)))
                .expect(200);
        String path = booked.html().replaceAll("(?s).*href=\"(/payouts/settlements/[^\"]+/reversal)\".*", "$1");
        assertTrue(controller.open("/payouts").expect(200).html().contains("href=\"/payouts/settlements\""));
        Browser.Shown ask = controller.open(path).expect(200);
        assertTrue(ask.text().contains("Online betalingen") && ask.text().contains("€ 50,00"), ask.text());
        Browser.Shown why = controller.submit(path, ask.withKey(Map.of("reason", " "))).expect(400);
        assertTrue(why.text().contains("Schrijf kort op waarom."), why.text());
        Browser.Shown undone = controller.submit(path, why.withKey(Map.of("reason", "Het was pin."))).expect(200);
        assertTrue(undone.text().contains("Nog onderweg: € 50,00"), undone.text());
        assertTrue(undone.text().contains("Het was pin."), undone.text());
        assertFalse(undone.html().contains("/reversal\""), undone.html());
        Browser.Shown again = controller.open(path).expect(200);
        assertTrue(again.text().contains("Het was pin."), again.text());
        assertTrue(controller.submit(path, ask.withKey(Map.of("reason", "Nog eens."))).expect(400).text()
                .contains("al teruggeboekt"));
    }

    @Test
    void cashInTheSafeIsNotSaidToBeOnItsWayToTheBank() {
        onItsWay(LedgerAccount.CASH_TRANSIT, 50_000);
        assertFalse(controller.open("/payouts").expect(200).text().contains("onderweg naar de bank"));
        String form = controller.open("/payouts/settlements").expect(200).text();
        assertTrue(form.contains("In de kluis of onderweg: € 500,00"), form);
        onItsWay(LedgerAccount.PIN, 200);
        String payouts = controller.open("/payouts").expect(200).text();
        assertTrue(payouts.contains("Nog onderweg naar de bank: Pinbetalingen € 2,00."), payouts);
    }

    @Test
    void whatWasKeptAsCostsIsBookedWithWhatCameIn() {
        onItsWay(LedgerAccount.PIN, 10_000);
        Browser.Shown form = controller.open("/payouts/settlements").expect(200);
        String today = Amsterdam.today(TestService.clock()).toString();
        Map<String, String> typed = Map.of("way", "PIN", "amountCents", "97,50", "day", today);
        Map.of(
                "veel", UNREADABLE,
                "-1", UNREADABLE,
                "2,51", "Bedrag en kosten zijn samen meer dan de € 100,00 die nog onderweg is. Kijk de kosten na.")
                .forEach((costs, sentence) -> {
                    Map<String, String> wrong = new HashMap<>(typed);
                    wrong.put("costsCents", costs);
                    assertEquals(Map.of("costsCents", sentence), errors(form, wrong));
                });
        Map<String, String> right = new HashMap<>(typed);
        right.put("costsCents", "2,50");
        Browser.Shown booked = controller.submit("/payouts/settlements", form.withKey(right)).expect(200);
        assertTrue(booked.text().contains("Nog onderweg: € 0,00"), booked.text());
        assertTrue(booked.text().contains("€ 97,50") && booked.text().contains("€ 2,50"), booked.text());
    }

    @Test
    void whatIsWrongIsSaidWhereItIsWrong() {
        Browser.Shown form = controller.open("/payouts/settlements").expect(200);
        String today = Amsterdam.today(TestService.clock()).toString();
        String day = "Vul de dag van het bankafschrift in, bijvoorbeeld 21-4-2026: niet na vandaag en hoogstens een jaar"
                + " geleden.";
        assertEquals(
                Map.of("way", "Kies wat er op het afschrift staat.", "amountCents", UNREADABLE, "day", day),
                errors(form, Map.of("amountCents", "", "day", "")));
        assertEquals(
                Map.of("amountCents", "Vul het bedrag in dat op het afschrift staat. Het is meer dan 0."),
                errors(form, Map.of("way", "CASH_FETCHED", "amountCents", "0", "day", today)));
        assertEquals(
                Map.of(
                        "costsCents",
                        "Bij contant geld worden geen kosten ingehouden. Laat dit veld leeg, of kies pin of online."),
                errors(form, Map.of("way", "CASH_BROUGHT", "amountCents", "1", "costsCents", "1", "day", today)));
        assertEquals(
                Map.of("day", day),
                errors(form, Map.of("way", "CASH_FETCHED", "amountCents", "1", "day", "1-1-2020")));
    }

    /** What is said at each field of the bank statement when this is sent. */
    private Map<String, String> errors(Browser.Shown form, Map<String, String> typed) {
        String html = controller.submit("/payouts/settlements", form.withKey(typed)).expect(400).html();
        return Pattern.compile("(?s)id=\"(\\w+)-error\">.*?</span> ([^<]+)</span>")
                .matcher(html)
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2).replace('\u00a0', ' ')));
    }

    @Test
    void machinesBookAndTakeBack() {
        onItsWay(LedgerAccount.PIN, 300);
        String day = Amsterdam.today(TestService.clock()).toString();
        String body = "{\"way\": \"PIN\", \"amountCents\": 290, \"costsCents\": 10, \"day\": \"" + day + "\"}";
        String key = UUID.randomUUID().toString();
        String id = api.post("/v1/settlements", body, key).expect(201).json().path("id").asText();
        assertEquals(id, api.post("/v1/settlements", body, key).expect(201).json().path("id").asText());
        assertEquals("SETTLEMENT_TOO_LARGE", api.post("/v1/settlements", body).expect(400).code());
        String reversal = "/v1/settlements/" + id + "/reversal";
        api.post(reversal, "{\"reason\": \"\"}").expect(400);
        assertEquals(
                "Dubbel.", api.post(reversal, "{\"reason\": \"Dubbel.\"}").expect(200).json().path("reason").asText());
        assertEquals("SETTLEMENT_UNDONE", api.post(reversal, "{\"reason\": \"Dubbel.\"}").expect(409).code());
        String fetched = "{\"way\": \"CASH_FETCHED\", \"amountCents\": 20000, \"day\": \"" + day + "\"}";
        String cash = api.post("/v1/settlements", fetched).expect(201).json().path("id").asText();
        JsonNode list = api.get("/v1/settlements").expect(200).json();
        assertEquals(cash, list.at("/items/0/id").asText());
        assertEquals(List.of(id, "10"),
                List.of(list.at("/items/1/id").asText(), list.at("/items/1/costsCents").asText()));
        assertEquals(300, list.at("/onItsWay/1/amountCents").asInt());
    }

    private void onItsWay(LedgerAccount way, long cents) {
        Posting paid = new Posting(
                LedgerCause.SETTLEMENT,
                UUID.randomUUID(),
                TestService.clock().instant(),
                List.of(new Transfer(way, LedgerAccount.BANK, Money.cents(cents))));
        TestService.bean(Transactions.class).run(() -> TestService.bean(Ledger.class).post(given.controller, paid));
    }
}
