package nl.wijkcheque.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.json.JsonMapper;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.NotReconciled;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever the order in which the provider calls, the payer returns and the service looks: settled once. */
final class OnlinePaymentsTest {

    private static final int THREADS = 32;

    private final PaymentFixture given = new PaymentFixture();

    @AfterEach
    void back() {
        TestService.clock().reset();
    }

    @Test
    void asksExactlyWhatIsOwedAndLeadsToTheBank() {
        OnlinePayment payment = given.started(4_250);
        JsonNode asked = given.mollie.asked(given.theirs(payment));
        assertEquals("42.50", asked.path("amount").path("value").asText());
        assertEquals("EUR", asked.path("amount").path("currency").asText());
        assertEquals("https://wijk.test/payments/" + payment.id(), asked.path("redirectUrl").asText());
        assertEquals("https://wijk.test/payment-notifications", asked.path("webhookUrl").asText());
        assertEquals(
                new PaymentState.Open("https://www.mollie.test/checkout/" + given.theirs(payment)), payment.state());
    }

    @Test
    void isAskedOnceHoweverOftenItIsBegun() {
        OnlinePayment payment = given.started(1_000);
        assertEquals(payment, given.payments.begin(payment.id()).orThrow());
        assertEquals(1, given.mollie.made());
    }

    @Test
    void nothingIsChargedWhenTheProviderIsSilentAndItCanBeBegunAgain() {
        given.mollie.down(true);
        PaymentId id = given.payments.prepare(given.resident, PaymentFixture.asked(900)).orThrow();
        assertEquals(Outcome.refused(RefusalCode.ONLINE_UNREACHABLE), given.payments.begin(id));
        given.mollie.down(false);
        assertInstanceOf(PaymentState.Open.class, given.payments.begin(id).orThrow().state());
    }

    @Test
    void settlesOnceWhenThirtyTwoCallAndReturnAtOnce() throws Exception {
        OnlinePayment payment = given.started(2_000);
        String theirs = given.theirs(payment);
        given.mollie.set(theirs, "paid");
        AtOnce.numbered(THREADS,
                at -> at % 2 == 0 ? given.payments.notified(theirs) : given.payments.refresh(payment.id()));
        assertEquals("PAID", given.state(payment));
        assertEquals(1, given.settled(payment));
    }

    @Test
    void sayingOpenPendingOrAuthorizedDecidesNothing() {
        OnlinePayment payment = given.started(2_000);
        for (String status : List.of("open", "pending", "authorized")) {
            given.mollie.set(given.theirs(payment), status);
            assertTrue(given.payments.notified(given.theirs(payment)));
            assertEquals("OPEN", given.state(payment));
        }
        assertEquals(0, given.settled(payment));
    }

    @Test
    void whatFailedIsCancelledOrExpiredClosesWithoutATrace() {
        for (Map.Entry<String, String> each : Map.of("failed", "FAILED", "canceled", "CANCELLED", "expired", "EXPIRED")
                .entrySet()) {
            OnlinePayment payment = given.started(2_000);
            given.mollie.set(given.theirs(payment), each.getKey());
            assertInstanceOf(
                    PaymentState.Closed.class,
                    given.payments.refresh(payment.id()).orElseThrow().state());
            assertEquals(each.getValue(), given.state(payment));
            assertEquals(0, given.settled(payment));
        }
    }

    @Test
    void aPaymentThatComesInAfterItExpiredIsStillHonoured() {
        OnlinePayment payment = given.started(2_000);
        given.mollie.set(given.theirs(payment), "expired");
        given.payments.notified(given.theirs(payment));
        given.mollie.set(given.theirs(payment), "paid");
        given.payments.notified(given.theirs(payment));
        given.mollie.set(given.theirs(payment), "expired");
        given.payments.notified(given.theirs(payment));
        assertEquals("PAID", given.state(payment));
        assertEquals(1, given.settled(payment));
    }

    @Test
    void anAmountThatWasNotAskedGoesBack() {
        OnlinePayment payment = given.started(2_000);
        given.mollie.setAmount(given.theirs(payment), "19.99");
        given.mollie.set(given.theirs(payment), "paid");
        PaymentState state = given.payments.refresh(payment.id()).orElseThrow().state();
        PaymentState.Refunded refunded = assertInstanceOf(PaymentState.Refunded.class, state);
        assertEquals("AMOUNT_DIFFERS", refunded.reason());
        assertEquals(Money.cents(1_999), refunded.amount(), "what came in, not what was asked");
        assertEquals(1, given.mollie.refunds());
        assertEquals(0, given.settled(payment));
    }

    @Test
    void whatCannotBeDeliveredGoesBackOnceAlsoWhenManyHearOfIt() throws Exception {
        given.wanted = new Settlement.GiveBack("RESIDENT_DIED");
        OnlinePayment payment = given.started(2_000);
        String theirs = given.theirs(payment);
        given.mollie.set(theirs, "paid");
        AtOnce.numbered(THREADS,
                at -> at % 2 == 0 ? given.payments.notified(theirs) : given.payments.refresh(payment.id()));
        assertEquals("REFUNDED", given.state(payment));
        assertEquals(1, given.mollie.refunds());
        assertEquals(0, given.settled(payment));
        assertEquals(
                Set.of(
                        "ONLINE REFUNDS_PAYABLE € 20,00",
                        "REFUNDS_PAYABLE ONLINE € 20,00"),
                TestService.bean(Ledger.class).about(payment.id().value()).stream()
                        .map(each -> each.debit() + " " + each.credit() + " " + each.amount())
                        .collect(Collectors.toSet()));
    }

    @Test
    void moneyThatCouldNotGoBackYetGoesBackLater() {
        given.wanted = new Settlement.GiveBack("CAP_REACHED");
        var before = NotReconciled.now();
        OnlinePayment payment = given.started(2_000);
        PaymentRow row = given.rows.findById(payment.id().value()).orElseThrow();
        TestService.bean(Transactions.class).run(() -> {
            given.rows.pay(row.id(), row.startedAt());
            given.rows.giveBack(row.id(), "CAP_REACHED");
            TestService.bean(PaymentPostings.class)
                    .toGiveBack(given.resident, row.startedAt(), row.id(), payment.amount());
        });
        given.mollie.down(true);
        given.care.care();
        assertEquals("REFUND_DUE", given.state(payment));
        assertEquals(before, NotReconciled.now(), "the ledger is whole while it waits");
        given.mollie.down(false);
        TestService.clock().forward(Duration.ofMinutes(6));
        given.care.care();
        assertEquals("REFUNDED", given.state(payment));
        TestService.clock().forward(Duration.ofHours(2));
        given.care.care();
        assertEquals(1, given.mollie.refunds());
    }

    @Test
    void whatWasSettledHalfIsSettledWholeTheNextTime() {
        OnlinePayment payment = given.started(2_000);
        given.mollie.set(given.theirs(payment), "paid");
        given.failing = true;
        assertThrows(IllegalStateException.class, () -> given.payments.refresh(payment.id()));
        assertEquals("OPEN", given.state(payment));
        assertEquals(0, given.settled(payment));
        given.failing = false;
        given.payments.refresh(payment.id());
        assertEquals("PAID", given.state(payment));
        assertEquals(1, given.settled(payment));
    }

    @Test
    void whatWasAbandonedIsAskedAfterAndLeavesNothing() {
        OnlinePayment paid = given.started(2_000);
        OnlinePayment left = given.started(2_000);
        PaymentId neverOffered = given.payments.prepare(given.resident, PaymentFixture.asked(900)).orThrow();
        given.mollie.set(given.theirs(paid), "paid");
        given.mollie.set(given.theirs(left), "expired");
        TestService.clock().forward(Duration.ofMinutes(14));
        given.care.care();
        assertEquals("OPEN", given.state(left));
        TestService.clock().forward(Duration.ofMinutes(2));
        given.care.care();
        assertEquals("PAID", given.state(paid));
        assertEquals(1, given.settled(paid));
        assertEquals("EXPIRED", given.state(left));
        assertInstanceOf(
                PaymentState.Expired.class,
                given.payments.find(neverOffered).orElseThrow().state());
        TestService.clock().forward(Duration.ofDays(31));
        given.care.care();
        assertTrue(given.payments.find(left.id()).isEmpty());
        assertTrue(given.payments.find(neverOffered).isEmpty());
        assertEquals("PAID", given.state(paid));
        assertTrue(given.payments.notified("tr_forgotten"));
    }

    @Test
    void aProviderIsNeverCalledInATransaction() {
        Transactions transactions = TestService.bean(Transactions.class);
        assertThrows(
                IllegalStateException.class,
                () -> transactions.run(() -> given.payments.start(given.resident, PaymentFixture.asked(900))));
        assertEquals(0, given.mollie.made());
    }

    @Test
    void withoutAKeyAndOutsideADemonstrationNothingIsOffered() {
        Providers none = new Providers(List.of(), "auto");
        assertTrue(none.current().isEmpty());
        assertThrows(
                IllegalArgumentException.class,
                () -> new MollieProvider(
                        new MollieCalls(TestService.bean(JsonMapper.class), "key", "http://x"), "key", ""));
    }
}
