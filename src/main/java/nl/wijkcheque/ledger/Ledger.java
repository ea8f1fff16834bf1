package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeOrderedIds;

/**
 * The ledger: every euro movement as one row with a debited account, a credited account and an amount, so that it
 * always balances. It is only added to: the database refuses to change or delete a row, and a correction is a transfer
 * the other way.
 */
@Singleton
public final class Ledger {

    /** Before everything that was ever posted. */
    private static final Instant BEGINNING = Instant.EPOCH;

    private static final List<String> COLUMNS = List.of(
            "id",
            "transaction_id",
            "cause",
            "reference_id",
            "debit",
            "credit",
            "amount_cents",
            "cheques",
            "actor_id",
            "servicepunt_id",
            "occurred_at");

    private final TransferRows rows;
    private final RowInserts inserts;
    private final TimeOrderedIds ids;

    Ledger(TransferRows rows, RowInserts inserts, TimeOrderedIds ids) {
        this.rows = rows;
        this.inserts = inserts;
        this.ids = ids;
    }

    /**
     * Writes transfers that belong together: one statement, one round trip. Only in the transaction of what caused them;
     * without one that is open, nothing is written.
     *
     * @param at when it happened; the same moment as is kept with the cause, so that both fall in the same period
     * @param reference the id of what it is about; see {@link LedgerCause}
     * @throws IllegalArgumentException without transfers
     */
    public void post(Actor by, Instant at, LedgerCause cause, UUID reference, List<Transfer> transfers) {
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("nothing to post for " + cause);
        }
        UUID transaction = ids.next();
        List<List<?>> values = new ArrayList<>(transfers.size());
        for (Transfer transfer : transfers) {
            values.add(List.of(
                    ids.next(),
                    transaction,
                    cause,
                    reference,
                    transfer.debit(),
                    transfer.credit(),
                    transfer.amount().cents(),
                    transfer.cheques(),
                    by.account().value(),
                    by.servicepunt().id().value(),
                    at));
        }
        inserts.insert("ledger_transfer", COLUMNS, values);
    }

    /**
     * What stands on every account just before a moment: debits minus credits, so that money in the till is positive, and
     * income and what is owed are negative. Together they are zero, which is checked.
     */
    public Map<LedgerAccount, Money> balancesBefore(Instant moment) {
        return balances(movements(BEGINNING, moment));
    }

    /** {@link #balancesBefore(Instant)} of what was done at one servicepunt. */
    public Map<LedgerAccount, Money> balancesBefore(ServicepuntId servicepunt, Instant moment) {
        return balances(movements(servicepunt, BEGINNING, moment));
    }

    /**
     * What moved in a period, per cause and pair of accounts: grouped sums of one index.
     *
     * @param from first moment of the period
     * @param until first moment after it
     */
    public List<Movement> movements(Instant from, Instant until) {
        return rows.movements(from, until).stream().map(MovementRow::movement).toList();
    }

    /** {@link #movements(Instant, Instant)} of what was done at one servicepunt. */
    public List<Movement> movements(ServicepuntId servicepunt, Instant from, Instant until) {
        return rows.movementsAt(servicepunt.value(), from, until).stream()
                .map(MovementRow::movement)
                .toList();
    }

    private static Map<LedgerAccount, Money> balances(List<Movement> movements) {
        Map<LedgerAccount, Money> balances = new EnumMap<>(LedgerAccount.class);
        Arrays.stream(LedgerAccount.values()).forEach(account -> balances.put(account, Money.ZERO));
        for (Movement movement : movements) {
            balances.merge(movement.debit(), movement.amount(), Money::plus);
            balances.merge(movement.credit(), Money.ZERO.minus(movement.amount()), Money::plus);
        }
        if (!Money.sum(balances.values()).equals(Money.ZERO)) {
            throw new IllegalStateException("the ledger is out of balance: " + balances);
        }
        return Collections.unmodifiableMap(balances);
    }
}
