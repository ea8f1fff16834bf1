package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.DocumentNumbers;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Makes a batch of all that waits. */
@Singleton
class PayoutBatches {

    private final PayoutRows rows;
    private final PayoutBatchRows batches;
    private final PayingAccount account;
    private final DocumentNumbers numbers;
    private final Audit audit;
    private final TimeOrderedIds ids;

    PayoutBatches(
            PayoutRows rows,
            PayoutBatchRows batches,
            PayingAccount account,
            DocumentNumbers numbers,
            Audit audit,
            TimeOrderedIds ids) {
        this.rows = rows;
        this.batches = batches;
        this.account = account;
        this.numbers = numbers;
        this.audit = audit;
        this.ids = ids;
    }

    Outcome<PayoutBatch> make(Actor by, Instant now) {
        return account.of(by).then(holder -> {
            List<PayoutRow> waiting = rows.holdOpen(by.servicepunt().id().value());
            return waiting.isEmpty()
                    ? Outcome.refused(RefusalCode.NOTHING_TO_PAY_OUT)
                    : batched(by, now, holder, waiting);
        });
    }

    private Outcome<PayoutBatch> batched(
            Actor by, Instant now, PayingAccount.Holder holder, List<PayoutRow> waiting) {
        int year = Amsterdam.dayOf(now).getYear();
        PayoutBatchRow batch = new PayoutBatchRow(
                ids.next(),
                by.servicepunt().id().value(),
                year,
                Math.toIntExact(numbers.next("payout/" + year + "/" + by.servicepunt().id())),
                now,
                by.account().value(),
                BankDays.onOrAfter(Amsterdam.dayOf(now)),
                holder.name(),
                holder.iban().value(),
                "MADE",
                null,
                null);
        batches.save(batch);
        // Held above on this node; another node may have been first, and then nothing of this one stays.
        if (rows.take(batch.id(), waiting.stream().map(PayoutRow::id).toList()) != waiting.size()) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        audit.record(by, AuditAction.PAYOUT_BATCH_MADE, batch.id());
        return Outcome.done(batch.batch(rows.findByBatchIdOrderById(batch.id())));
    }
}
