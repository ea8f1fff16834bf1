package nl.wijkcheque.till;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.TillShiftId;

/** What a shift means in the ledger. */
@Singleton
final class ShiftMoney {

    private final Ledger ledger;

    ShiftMoney(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Money came from the safe, and what was counted was not always what was left. Nothing moved: nothing is posted. */
    void postOpening(Actor by, Shift.Facts facts) {
        List<Transfer> transfers = new ArrayList<>();
        move(transfers, LedgerAccount.CASH, LedgerAccount.CASH_TRANSIT, facts.fromSafe());
        move(transfers, LedgerAccount.CASH, LedgerAccount.TILL_DIFFERENCE, facts.difference());
        post(by, LedgerCause.TILL_OPENED, facts.id(), facts.openedAt(), transfers);
    }

    /** Differences go to their own account, so that the till holds in the books what it holds on the counter. */
    void postClosing(Actor by, TillShiftId shift, Closing closing) {
        List<Transfer> transfers = new ArrayList<>();
        move(transfers, LedgerAccount.CASH, LedgerAccount.TILL_DIFFERENCE, closing.difference());
        move(transfers, LedgerAccount.PIN, LedgerAccount.TILL_DIFFERENCE, closing.pinDifference());
        move(transfers, LedgerAccount.CASH_TRANSIT, LedgerAccount.CASH, closing.takenOut());
        post(by, LedgerCause.TILL_CLOSED, shift, closing.at(), transfers);
    }

    /** What has to be there now. */
    Expected expected(Shift.Facts facts) {
        List<Movement> movements = ledger.ofShift(facts.id());
        return new Expected(
                facts.found().plus(net(movements, LedgerAccount.CASH)), net(movements, LedgerAccount.PIN));
    }

    /** Per cause, cash before card. */
    List<TillTotal> totals(TillShiftId shift) {
        List<Movement> movements = ledger.ofShift(shift);
        List<TillTotal> totals = new ArrayList<>();
        for (LedgerAccount account : List.of(LedgerAccount.CASH, LedgerAccount.PIN)) {
            Map<LedgerCause, TillTotal> perCause = new TreeMap<>();
            for (Movement movement : movements) {
                if (movement.debit() == account || movement.credit() == account) {
                    perCause.merge(movement.cause(), total(movement, account), ShiftMoney::together);
                }
            }
            totals.addAll(perCause.values());
        }
        totals.sort(Comparator.comparing(TillTotal::cause).thenComparing(TillTotal::account));
        return totals;
    }

    private static TillTotal total(Movement movement, LedgerAccount account) {
        boolean in = movement.debit() == account;
        return new TillTotal(
                movement.cause(),
                account,
                in ? movement.amount() : Money.ZERO,
                in ? Money.ZERO : movement.amount(),
                movement.cheques());
    }

    private static TillTotal together(TillTotal one, TillTotal other) {
        return new TillTotal(
                one.cause(),
                one.account(),
                one.in().plus(other.in()),
                one.out().plus(other.out()),
                one.cheques() + other.cheques());
    }

    private static Money net(List<Movement> movements, LedgerAccount account) {
        Money net = Money.ZERO;
        for (Movement movement : movements) {
            if (movement.debit() == account) {
                net = net.plus(movement.amount());
            } else if (movement.credit() == account) {
                net = net.minus(movement.amount());
            }
        }
        return net;
    }

    /** A negative amount moves the other way. */
    private static void move(List<Transfer> transfers, LedgerAccount to, LedgerAccount from, Money amount) {
        if (amount.isPositive()) {
            transfers.add(new Transfer(to, from, amount));
        } else if (amount.isNegative()) {
            transfers.add(new Transfer(from, to, Money.ZERO.minus(amount)));
        }
    }

    private void post(Actor by, LedgerCause cause, TillShiftId shift, Instant at, List<Transfer> transfers) {
        if (!transfers.isEmpty()) {
            ledger.post(by, new Posting(cause, shift.value(), at, shift, transfers));
        }
    }
}
