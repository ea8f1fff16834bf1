package nl.wijkcheque.till.api;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.till.Expected;
import nl.wijkcheque.till.Shift;
import nl.wijkcheque.till.ShiftCounts;
import nl.wijkcheque.till.TillTotal;
import org.jspecify.annotations.Nullable;

/**
 * A shift with what was counted and what moved.
 *
 * @param expectedCashCents what has to be in the till now; null once it is closed
 * @param expectedPinCents what has to be on the card terminal now; null once it is closed
 */
@Serdeable
record ShiftDetail(
        ShiftAnswer shift,
        @Nullable Long expectedCashCents,
        @Nullable Long expectedPinCents,
        List<CountLine> opened,
        List<CountLine> closed,
        List<TotalLine> totals) {

    static ShiftDetail of(Shift shift, @Nullable Expected expected, ShiftCounts counts, List<TillTotal> totals) {
        return new ShiftDetail(
                ShiftAnswer.of(shift),
                expected == null ? null : expected.cash().cents(),
                expected == null ? null : expected.pin().cents(),
                CountLine.of(counts.opened()),
                CountLine.of(counts.closed()),
                totals.stream().map(TotalLine::of).toList());
    }

    /**
     * What moved for one cause.
     *
     * @param account CASH or PIN
     */
    @Serdeable
    record TotalLine(LedgerCause cause, LedgerAccount account, long inCents, long outCents, long cheques) {

        static TotalLine of(TillTotal total) {
            return new TotalLine(
                    total.cause(),
                    total.account(),
                    total.in().cents(),
                    total.out().cents(),
                    total.cheques());
        }
    }
}
