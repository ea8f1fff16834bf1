package nl.wijkcheque.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

/** Owed once, in one batch, posted once; and put right when the bank can't pay. */
final class PayoutsTest {

    private static final int THREADS = 16;

    private final PayoutFixture given = new PayoutFixture();
    private final Payouts payouts = given.payouts;

    @Test
    void everythingThatWaitsGoesIntoOneNumberedBatchAndIsPaidOnce() {
        given.owe("J. de Vries", 1_250);
        given.owe("A. Bakker", 2_000);
        PayoutBatch batch = payouts.makeBatch(given.controller).orThrow();
        assertTrue(batch.number().endsWith("-0001"), batch.number());
        assertEquals(2, batch.count());
        assertEquals(Money.cents(3_250), batch.total());
        assertEquals(List.of(), given.open());
        assertEquals(Money.cents(3_250), given.owed());
        assertEquals(Outcome.refused(RefusalCode.NOTHING_TO_PAY_OUT), payouts.makeBatch(given.controller));
        payouts.markPaid(given.controller, batch.id()).orThrow();
        assertEquals(Money.ZERO, given.owed());
        assertEquals(Outcome.refused(RefusalCode.PAYOUT_STATE), payouts.markPaid(given.controller, batch.id()));
        assertEquals(Money.ZERO, given.owed());
    }

    @Test
    void ofManyBatchesAtOnceOneGetsThePayouts() throws Exception {
        for (int round = 0; round < 5; round++) {
            given.owe("J. de Vries", 1_250);
            given.owe("A. Bakker", 2_000);
            List<Outcome<PayoutBatch>> outcomes = AtOnce.times(THREADS, () -> payouts.makeBatch(given.controller));
            assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
            PayoutBatch batch = outcomes.stream()
                    .filter(Outcome.Done.class::isInstance)
                    .findFirst()
                    .orElseThrow()
                    .orThrow();
            assertEquals(2, batch.count());
            assertTrue(batch.number().endsWith("-000" + (round + 1)), "without gaps: " + batch.number());
            List<Outcome<PayoutBatch>> paid = AtOnce.times(THREADS,
                    () -> payouts.markPaid(given.controller, batch.id()));
            assertEquals(1, paid.stream().filter(Outcome.Done.class::isInstance).count());
            assertEquals(Money.ZERO, given.owed());
        }
    }

    @Test
    void whatTheBankSendsBackIsOwedAgainToTheRightAccount() {
        PayoutId wrong = given.owe("J. de Vries", 1_250);
        given.owe("A. Bakker", 2_000);
        PayoutBatch batch = payouts.makeBatch(given.controller).orThrow();
        payouts.markPaid(given.controller, batch.id()).orThrow();
        payouts.putBack(given.controller, wrong, PayoutFixture.OTHER).orThrow();
        assertEquals(Money.cents(1_250), given.owed());
        assertEquals(
                Outcome.refused(RefusalCode.PAYOUT_STATE),
                payouts.putBack(given.controller, wrong, PayoutFixture.OTHER));
        Payout again = given.open().getFirst();
        assertEquals(PayoutFixture.OTHER, again.iban());
        assertEquals(Money.cents(1_250), again.amount());
        assertEquals(2, payouts.batch(given.controller, batch.id()).orElseThrow().count());
    }

    @Test
    void whatIsTakenOutBeforePayingIsNotInTheFileAndNotPosted() {
        PayoutId wrong = given.owe("J. de Vries", 1_250);
        PayoutId right = given.owe("A. Bakker", 2_000);
        PayoutBatch batch = payouts.makeBatch(given.controller).orThrow();
        payouts.putBack(given.controller, wrong, PayoutFixture.OTHER).orThrow();
        String file = new String(
                payouts.file(given.controller, batch.id()).orThrow().xml(), StandardCharsets.UTF_8);
        assertTrue(file.contains(right.toString().replace("-", "")));
        assertFalse(file.contains(wrong.toString().replace("-", "")));
        assertEquals(
                Money.cents(2_000),
                payouts.markPaid(given.controller, batch.id()).orThrow().total());
        assertEquals(Money.cents(1_250), given.owed());
    }

    @Test
    void whatWaitsCannotBePutBackAndNobodyReachesAnotherServicepunt() {
        PayoutId open = given.owe("J. de Vries", 1_250);
        assertEquals(
                Outcome.refused(RefusalCode.PAYOUT_STATE),
                payouts.putBack(given.controller, open, PayoutFixture.OTHER));
        PayoutBatch batch = payouts.makeBatch(given.controller).orThrow();
        Actor stranger = TestService.actor(TestService.servicepunt("Elsewhere"), Role.CONTROLLER);
        assertEquals(
                Outcome.refused(RefusalCode.NOT_FOUND), payouts.putBack(stranger, open, PayoutFixture.OTHER));
        assertEquals(Outcome.refused(RefusalCode.NOT_FOUND), payouts.file(stranger, batch.id()));
        assertEquals(Outcome.refused(RefusalCode.NOT_FOUND), payouts.markPaid(stranger, batch.id()));
        assertTrue(payouts.batch(stranger, batch.id()).isEmpty());
        assertEquals(List.of(), payouts.of(stranger, batch.id()));
    }
}
