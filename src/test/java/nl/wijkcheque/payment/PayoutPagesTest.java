package nl.wijkcheque.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Ledger ledger = TestService.bean(Ledger.class);
        TestService.bean(Transactions.class)
                .run(() -> ledger.post(
                        given.controller,
                        new Posting(
                                LedgerCause.SETTLEMENT,
                                UUID.randomUUID(),
                                TestService.clock().instant(),
                                List.of(new Transfer(LedgerAccount.ONLINE, LedgerAccount.BANK, Money.cents(5_000))))));
        Browser.Shown form = controller.open("/payouts/settlements").expect(200);
        assertTrue(form.text().contains("Nog onderweg: € 50,00"), form.text());
        Browser.Shown tooMuch = controller.submit(
                "/payouts/settlements",
                form.withKey(Map.of("account", "ONLINE", "amountCents", "50,01", "day", "1-1-2026")));
        assertEquals(400, tooMuch.status());
        assertTrue(tooMuch.text().contains("Er is nog € 50,00 onderweg."), tooMuch.text());
        String today = Amsterdam.today(TestService.clock()).toString();
        Browser.Shown booked = controller.submit(
                "/payouts/settlements",
                tooMuch.withKey(Map.of("account", "ONLINE", "amountCents", "30,00", "day", today)))
                .expect(200);
        assertTrue(booked.text().contains("naar de bank: Online betalingen € 20,00"), booked.text());
        controller.submit("/payouts/settlements", form.withKey(Map.of("amountCents", "1,00", "day", today)))
                .expect(400);
        for (String amount : List.of("", "0", "-5", "20,01", "veel", "1.2.3")) {
            assertEquals(
                    400,
                    controller
                            .submit(
                                    "/payouts/settlements",
                                    form.withKey(Map.of("account", "ONLINE", "amountCents", amount, "day", today)))
                            .status(),
                    amount);
        }
    }
}
