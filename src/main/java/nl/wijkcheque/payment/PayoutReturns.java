package nl.wijkcheque.payment;

import jakarta.inject.Singleton;
import java.time.Instant;
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
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Payouts that a bank could not make: out of their batch, or back from the bank, and owed once more. */
@Singleton
class PayoutReturns {

    private final PayoutRows rows;
    private final PayoutBatchRows batches;
    private final Ledger ledger;
    private final Audit audit;
    private final TimeOrderedIds ids;

    PayoutReturns(PayoutRows rows, PayoutBatchRows batches, Ledger ledger, Audit audit, TimeOrderedIds ids) {
        this.rows = rows;
        this.batches = batches;
        this.ledger = ledger;
        this.audit = audit;
        this.ids = ids;
    }

    /** In the open transaction. Refused: NOT_FOUND, PAYOUT_STATE. */
    Outcome<PayoutId> putBack(Actor by, Instant at, PayoutId id, Iban corrected) {
        Optional<PayoutRow> here = rows.findById(id.value())
                .filter(row -> row.servicepuntId().equals(by.servicepunt().id().value()));
        if (here.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        PayoutRow row = here.get();
        UUID batch = row.batchId();
        if (batch == null) {
            return Outcome.refused(RefusalCode.PAYOUT_STATE);
        }
        // The batch first, as who marks it as paid does.
        PayoutBatchRow held = batches.hold(batch, row.servicepuntId()).orElseThrow();
        boolean paid = held.paidAt() != null;
        PayoutState from = paid ? PayoutState.PAID : PayoutState.IN_BATCH;
        PayoutState to = paid ? PayoutState.RETURNED : PayoutState.TAKEN_OUT;
        if (rows.putBack(row.id(), from.name(), to.name()) == 0) {
            return Outcome.refused(RefusalCode.PAYOUT_STATE);
        }
        if (paid) {
            Transfer back = new Transfer(
                    LedgerAccount.BANK, LedgerAccount.REFUNDS_PAYABLE, Money.cents(row.amountCents()));
            ledger.post(by, new Posting(LedgerCause.PAYOUT, row.id(), at, List.of(back)));
        }
        audit.record(by, AuditAction.PAYOUT_PUT_BACK, row.id());
        return Outcome.done(again(by, at, row, corrected));
    }

    private PayoutId again(Actor by, Instant at, PayoutRow row, Iban corrected) {
        UUID id = ids.next();
        rows.save(new PayoutRow(
                id,
                row.servicepuntId(),
                by.account().value(),
                at,
                row.cause(),
                row.referenceId(),
                row.name(),
                corrected.value(),
                row.amountCents(),
                PayoutState.OPEN.name(),
                null,
                row.id()));
        return new PayoutId(id);
    }
}
