package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Money that goes to bank accounts: owed one by one, paid in batches, each exactly once. */
@Singleton
public final class Payouts {

    private static final UUID FIRST = new UUID(0, 0);

    private final PayoutRows rows;
    private final PayoutBatchRows batches;
    private final PayoutBatches making;
    private final PayoutReturns returns;
    private final Transactions transactions;
    private final Ledger ledger;
    private final Audit audit;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Payouts(
            PayoutRows rows,
            PayoutBatchRows batches,
            PayoutBatches making,
            PayoutReturns returns,
            Transactions transactions,
            Ledger ledger,
            Audit audit,
            TimeOrderedIds ids,
            Clock clock) {
        this.rows = rows;
        this.batches = batches;
        this.making = making;
        this.returns = returns;
        this.transactions = transactions;
        this.ledger = ledger;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Adds an open payout, in the transaction of who posts the debt to REFUNDS_PAYABLE. */
    public PayoutId owe(Actor by, NewPayout owed) {
        UUID id = ids.next();
        rows.save(new PayoutRow(
                id,
                by.servicepunt().id().value(),
                by.account().value(),
                now(),
                owed.cause().name(),
                owed.reference(),
                owed.name(),
                owed.iban().value(),
                owed.amount().cents(),
                PayoutState.OPEN.name(),
                null,
                null));
        return new PayoutId(id);
    }

    /**
     * What waits for a batch at a servicepunt, the oldest first.
     *
     * @param after the last of the page before; null for the first
     */
    public Slice<Payout> open(ServicepuntId servicepunt, @Nullable PayoutId after, int size) {
        return Slice.of(
                rows.open(servicepunt.value(), after == null ? FIRST : after.value(), size + 1).stream()
                        .map(PayoutRow::payout)
                        .toList(),
                size,
                payout -> payout.id().toString());
    }

    /**
     * Puts all that waits at the servicepunt into one numbered batch. Of two at once one does, the other is refused.
     * Refused: NOTHING_TO_PAY_OUT, PAYOUT_ACCOUNT_MISSING.
     */
    public Outcome<PayoutBatch> makeBatch(Actor by) {
        return transactions.write(() -> making.make(by, now()));
    }

    /**
     * The latest first.
     *
     * @param after the number of the last of the page before; empty for the first
     */
    public Slice<PayoutBatch> batches(ServicepuntId servicepunt, String after, int size) {
        boolean later = after.matches("\\d{4}-\\d{4,9}");
        int year = later ? Integer.parseInt(after.substring(0, 4)) : Integer.MAX_VALUE;
        int sequence = later ? Integer.parseInt(after.substring(5)) : 0;
        List<PayoutBatch> page = batches.page(servicepunt.value(), year, sequence, size + 1).stream()
                .map(row -> row.batch(rows.findByBatchIdOrderById(row.id())))
                .toList();
        return Slice.of(page, size, PayoutBatch::number);
    }

    /** A batch of one's own servicepunt. */
    public Optional<PayoutBatch> batch(Actor by, PayoutBatchId id) {
        return batches.find(id.value(), by.servicepunt().id().value())
                .map(row -> row.batch(rows.findByBatchIdOrderById(row.id())));
    }

    /** A payout of one's own servicepunt. */
    public Optional<Payout> find(Actor by, PayoutId id) {
        return rows.findById(id.value())
                .filter(row -> row.servicepuntId().equals(by.servicepunt().id().value()))
                .map(PayoutRow::payout);
    }

    /** All that is or was in a batch of one's own servicepunt; empty for another. */
    public List<Payout> of(Actor by, PayoutBatchId id) {
        return batches.find(id.value(), by.servicepunt().id().value()).stream()
                .flatMap(row -> rows.findByBatchIdOrderById(row.id()).stream())
                .map(PayoutRow::payout)
                .toList();
    }

    /** The file for the bank, without what was taken out; who fetched it is written down. Refused: NOT_FOUND, PAYOUT_STATE. */
    public Outcome<PayoutFile> file(Actor by, PayoutBatchId id) {
        return transactions.write(() -> held(by, id).then(row -> {
            List<PayoutRow> payouts = rows.findByBatchIdOrderById(row.id()).stream()
                    .filter(PayoutRow::isInFile)
                    .toList();
            if (payouts.isEmpty()) {
                return Outcome.refused(RefusalCode.PAYOUT_STATE);
            }
            audit.record(by, AuditAction.PAYOUT_BATCH_FETCHED, row.id());
            return Outcome.done(new PayoutFile(
                    "uitbetaling-" + row.number() + ".xml", CreditTransferFile.of(row, payouts)));
        }));
    }

    /** The bank has paid the batch: it is posted, once. Refused: NOT_FOUND, PAYOUT_STATE when it was paid or emptied. */
    public Outcome<PayoutBatch> markPaid(Actor by, PayoutBatchId id) {
        return transactions.write(() -> held(by, id).then(row -> {
            PayoutBatch batch = row.batch(rows.findByBatchIdOrderById(row.id()));
            if (batch.count() == 0 || batches.paid(row.id(), now(), by.account().value()) == 0) {
                return Outcome.refused(RefusalCode.PAYOUT_STATE);
            }
            rows.paid(row.id());
            Transfer paid = new Transfer(LedgerAccount.REFUNDS_PAYABLE, LedgerAccount.BANK, batch.total());
            ledger.post(by, new Posting(LedgerCause.PAYOUT, row.id(), now(), List.of(paid)));
            audit.record(by, AuditAction.PAYOUT_BATCH_PAID, row.id());
            return Outcome.done(batches.find(id.value(), by.servicepunt().id().value())
                    .orElseThrow()
                    .batch(rows.findByBatchIdOrderById(row.id())));
        }));
    }

    /**
     * The bank could not pay one payout of a batch: another takes its place and waits for the next batch. What the bank had
     * paid already came back, and is posted so. Refused: NOT_FOUND, PAYOUT_STATE.
     *
     * @param corrected where it should go
     */
    public Outcome<PayoutId> putBack(Actor by, PayoutId id, Iban corrected) {
        return transactions.write(() -> returns.putBack(by, now(), id, corrected));
    }

    private Outcome<PayoutBatchRow> held(Actor by, PayoutBatchId id) {
        return batches.hold(id.value(), by.servicepunt().id().value())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
