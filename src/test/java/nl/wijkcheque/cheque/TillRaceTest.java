package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.till.CashCount;
import nl.wijkcheque.till.ClosedShift;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.ShiftCount;
import nl.wijkcheque.till.Tills;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** 31 sales and the closing of the till that they are sold at, all at once. */
final class TillRaceTest {

    private static final int THREADS = 32;
    private static final int ROUNDS = 3;

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatIsSoldIsInTheCountAndWhatComesAfterIsRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            Counter counter = new Counter("Kas dicht");
            Tills tills = TestService.bean(Tills.class);
            OpenShift shift = tills.current(counter.clerk).orElseThrow();
            List<Outcome<?>> outcomes = AtOnce.numbered(THREADS, thread -> thread == THREADS / 2
                    ? tills.close(
                            counter.clerk,
                            shift.id(),
                            new ShiftCount(CashCount.NOTHING, Money.ZERO, null, "Een wedloop.", ""))
                    : counter.cheques.sell(
                            counter.clerk, new NewSale(null, 1, Counter.HOUR, PaymentKind.CASH)));
            check(counter, shift, outcomes);
        }
    }

    private static void check(Counter counter, OpenShift shift, List<Outcome<?>> outcomes) {
        int sold = 0;
        Set<RefusalCode> refusals = EnumSet.noneOf(RefusalCode.class);
        for (Outcome<?> outcome : outcomes) {
            switch (outcome) {
                case Outcome.Done<?>(Object value) -> sold += value instanceof Sale ? 1 : 0;
                case Outcome.Refused<?>(Refusal refusal) -> refusals.add(refusal.code());
            }
        }
        refusals.removeAll(Set.of(RefusalCode.TILL_NOT_OPEN, RefusalCode.TRY_AGAIN));
        assertEquals(Set.of(), refusals);
        ClosedShift closed = (ClosedShift) TestService.bean(Tills.class)
                .shift(counter.clerk.servicepunt().id(), shift.id())
                .orElseThrow();
        Money taken = Counter.STANDARD.times(sold);
        assertEquals(taken, closed.closing().expected(), "each sale was there when the money was counted");
        assertEquals(
                Money.ZERO,
                TestService.bean(Ledger.class)
                        .balances(counter.clerk.servicepunt().id(), Counter.DAY)
                        .get(LedgerAccount.CASH));
        assertTrue(sold < THREADS);
    }
}
