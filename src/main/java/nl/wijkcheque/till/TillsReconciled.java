package nl.wijkcheque.till;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Reconciled;
import nl.wijkcheque.shared.Money;

/**
 * The cash that is in the tills: in a till that is closed what was counted and left there, in an open one what should be
 * there now.
 */
@Singleton
final class TillsReconciled implements Reconciled {

    private final ShiftRows rows;
    private final ShiftMoney money;

    TillsReconciled(ShiftRows rows, ShiftMoney money) {
        this.rows = rows;
        this.money = money;
    }

    @Override
    public Map<LedgerAccount, Money> expected() {
        return Map.of(
                LedgerAccount.CASH,
                Money.sum(rows.lastOfEachTill().stream()
                        .map(ShiftRow::shift)
                        .map(this::inTill)
                        .toList()));
    }

    private Money inTill(Shift shift) {
        return switch (shift) {
            case OpenShift open -> money.expected(open.facts()).cash();
            case ClosedShift closed -> closed.closing().leftBehind();
        };
    }
}
