package nl.wijkcheque.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

/** Where the provider calls, where people come back, and the bank of the demonstration. */
final class PaymentPagesTest {

    private final Browser stranger = TestService.browserOfNobody();

    @Test
    void theProviderHearsTheSameForEveryIdThatIsNoneOfOurs() {
        for (String id : List.of("tr_unknown", "", "x".repeat(500), "' OR 1=1")) {
            assertEquals(
                    200,
                    stranger.submitWithoutFollowing("/payment-notifications", Map.of("id", id)).status());
        }
        assertEquals(
                200, stranger.submitWithoutFollowing("/payment-notifications", Map.of()).status());
    }

    @Test
    void aPaymentThatDoesNotExistHasNoPages() {
        stranger.open("/payments/" + UUID.randomUUID()).expect(404);
        stranger.open("/demo-payments/" + UUID.randomUUID()).expect(404);
    }

    @Test
    void theBankOfTheDemonstrationSaysPlainlyThatNothingIsCharged() {
        OnlinePayments payments = TestService.bean(OnlinePayments.class);
        Actor resident = TestService.actor(TestService.servicepunt("Demo bank"), Role.RESIDENT);
        OnlinePayment payment = payments.start(resident, PaymentFixture.asked(3_000)).orThrow();
        String checkout = Objects.requireNonNull(
                assertInstanceOf(PaymentState.Open.class, payment.state()).checkout());
        Browser.Shown bank = stranger.open(checkout).expect(200);
        assertTrue(bank.text().contains("Proefbetaling – er wordt niets afgeschreven"), bank.text());
        assertTrue(bank.text().contains("€ 30,00"), bank.text());
        Browser.Shown waiting = stranger.open("/payments/" + payment.id()).expect(200);
        assertTrue(waiting.text().contains("Wij wachten nog op de bank"), waiting.text());
        Browser.Shown back = stranger.submit(checkout, Map.of("press", "CANCEL")).expect(200);
        assertTrue(back.text().contains("Er is niet betaald"), back.text());
        stranger.submit(checkout, Map.of("press", "PAY"));
        assertInstanceOf(
                PaymentState.Cancelled.class,
                payments.refresh(payment.id()).orElseThrow().state());
        stranger.open(checkout).expect(404);
    }
}
