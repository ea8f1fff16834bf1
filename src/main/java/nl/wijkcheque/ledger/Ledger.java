package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.idempotency.CurrentRequest;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/**
 * The ledger: every euro movement as one row with a debited account, a credited account and an amount, so that it
 * always balances. It is only added to: the database refuses to change or delete a row, and a correction is a transfer
 * the other way. A row counts for the day it happened on or, when that is closed, for the first day that is open.
 */
@Singleton
public final class Ledger {

    /** Before everything that was ever posted. */
    private static final LocalDate BEGINNING = LocalDate.EPOCH;

    private static final List<String> COLUMNS = List.of(
            "id",
            "transaction_id",
            "cause",
            "reference_id",
            "debit",
            "credit",
            "amount_cents",
            "cheques",
            "offering_id",
            "vat_basis_points",
            "ground",
            "actor_id",
            "servicepunt_id",
            "shift_id",
            "request",
            "occurred_at",
            "booked_on");

    /**
     * In order of when they were really written, whatever day it is for the service: what is not sealed yet is found near
     * the end ({@link Seals}).
     */
    private final TimeOrderedIds ids = new TimeOrderedIds(Clock.systemUTC());

    private final TransferRows rows;
    private final RowInserts inserts;

    Ledger(TransferRows rows, RowInserts inserts) {
        this.rows = rows;
        this.inserts = inserts;
    }

    /**
     * Writes transfers that belong together, at the end of the transaction of what caused them.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void post(Actor by, Posting posting) {
        UUID transaction = ids.next();
        List<List<@Nullable Object>> values = new ArrayList<>();
        for (Transfer transfer : posting.transfers()) {
            values.add(values(by, transaction, posting, transfer));
        }
        inserts.atCommit("ledger_transfer", COLUMNS, values);
    }

    /** What was booked for a period and before it at one servicepunt: one pass over one index. */
    public PeriodBooks books(ServicepuntId servicepunt, Period period) {
        List<Movement> before = new ArrayList<>();
        List<Movement> within = new ArrayList<>();
        inserts.sendWaiting();
        for (MovementRow row : rows.books(servicepunt.value(), period.from(), period.until())) {
            (row.earlier() == 1 ? before : within).add(row.movement());
        }
        return new PeriodBooks(before, within);
    }

    /** What was booked for a period at one servicepunt, per cause, pair of accounts and what it was about. */
    public List<Movement> movements(ServicepuntId servicepunt, Period period) {
        inserts.sendWaiting();
        return read(rows.movements(servicepunt.value(), period.from(), period.until()));
    }

    /** Of the redemptions that were undone in a period: those of before it. */
    public List<Movement> undoneFromBefore(ServicepuntId servicepunt, Period period) {
        inserts.sendWaiting();
        return read(rows.undoneFromBefore(servicepunt.value(), period.from(), period.until()));
    }

    /** What was booked for one shift at a till. */
    public List<Movement> ofShift(TillShiftId shift) {
        inserts.sendWaiting();
        return read(rows.ofShift(shift.value()));
    }

    /** What was booked about one sale, cheque, shift, claim or invoice. */
    public List<Movement> about(UUID reference) {
        inserts.sendWaiting();
        return read(rows.about(reference));
    }

    /**
     * The transfers of the last time that something happened to a reference, to be posted the other way when that was a
     * mistake: they name the same help, rate and ground. Empty when it never happened.
     */
    public List<Transfer> lastOf(UUID reference, LedgerCause cause) {
        inserts.sendWaiting();
        return rows.last(reference, cause.name()).stream()
                .map(MovementRow::movement)
                .map(Movement::transfer)
                .toList();
    }

    /**
     * What stands on every account of a servicepunt at the end of a day: debits minus credits, so that money in the till
     * is positive, and income and what is owed are negative. Together they are zero, which is checked.
     */
    public Map<LedgerAccount, Money> balances(ServicepuntId servicepunt, LocalDate day) {
        inserts.sendWaiting();
        return Balances.of(read(rows.movements(servicepunt.value(), BEGINNING, day)));
    }

    /** What stands on every account of all servicepunten together: a walk through the whole ledger. */
    public Map<LedgerAccount, Money> balancesEverywhere() {
        inserts.sendWaiting();
        return Balances.of(read(rows.everywhere()));
    }

    private static List<Movement> read(List<MovementRow> rows) {
        return rows.stream().map(MovementRow::movement).toList();
    }

    private List<@Nullable Object> values(Actor by, UUID transaction, Posting posting, Transfer transfer) {
        return Arrays.<@Nullable Object>asList(
                ids.next(),
                transaction,
                posting.cause(),
                posting.reference(),
                transfer.debit(),
                transfer.credit(),
                transfer.amount().cents(),
                transfer.cheques(),
                transfer.offering() == null ? null : transfer.offering().value(),
                transfer.vatBasisPoints(),
                transfer.ground(),
                by.account().value(),
                by.servicepunt().id().value(),
                posting.shift() == null ? null : posting.shift().value(),
                CurrentRequest.name(),
                posting.at(),
                Amsterdam.dayOf(posting.at()));
    }
}
