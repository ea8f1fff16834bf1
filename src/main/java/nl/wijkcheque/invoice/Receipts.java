package nl.wijkcheque.invoice;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Registers what comes in for invoices. Within a transaction of the caller. */
@Singleton
final class Receipts {

    private final BalanceRows balances;
    private final PaymentRows payments;
    private final Ledger ledger;
    private final TimeOrderedIds ids;
    private final Audit audit;
    private final Clock clock;

    Receipts(
            BalanceRows balances,
            PaymentRows payments,
            Ledger ledger,
            TimeOrderedIds ids,
            Audit audit,
            Clock clock) {
        this.balances = balances;
        this.payments = payments;
        this.ledger = ledger;
        this.ids = ids;
        this.audit = audit;
        this.clock = clock;
    }

    Outcome<UUID> pay(Actor by, InvoiceRow invoice, Money amount, LocalDate paidOn) {
        if (!amount.isPositive()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("amountCents"));
        }
        if (paidOn.isBefore(invoice.issuedOn()) || paidOn.isAfter(Amsterdam.today(clock))) {
            return Outcome.refused(Refusal.of(RefusalCode.PAID_ON_INVALID).at("paidOn"));
        }
        if (balances.pay(invoice.id(), amount.cents()) == 0) {
            BalanceRow now = balances.hold(invoice.id()).orElseThrow();
            return Outcome.refused(
                    now.credited()
                            ? Refusal.of(RefusalCode.INVOICE_CREDITED)
                            : Refusal.of(RefusalCode.INVOICE_OVERPAID, Money.cents(now.openCents()))
                                    .at("amountCents"));
        }
        UUID id = save(by, invoice, amount, paidOn, null, Postings.ofPayment(amount));
        audit.record(by, AuditAction.INVOICE_PAID, invoice.id());
        return Outcome.done(id);
    }

    Outcome<UUID> undo(Actor by, InvoiceRow invoice, UUID payment) {
        Optional<PaymentRow> found = payments.find(invoice.id(), payment).filter(row -> row.undoes() == null);
        if (found.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        // Held first, so that two who undo the same payment see each other.
        balances.hold(invoice.id());
        Money amount = Money.cents(found.get().amountCents());
        if (payments.isUndone(payment) || balances.takeBack(invoice.id(), amount.cents()) == 0) {
            return Outcome.refused(RefusalCode.INVOICE_PAYMENT_UNDONE);
        }
        UUID id = save(
                by,
                invoice,
                Money.ZERO.minus(amount),
                Amsterdam.today(clock),
                payment,
                Postings.ofPayment(amount).reversed());
        audit.record(by, AuditAction.INVOICE_PAYMENT_UNDONE, invoice.id());
        return Outcome.done(id);
    }

    private UUID save(
            Actor by, InvoiceRow invoice, Money amount, LocalDate day, @Nullable UUID undoes, Transfer transfer) {
        Instant now = clock.instant();
        PaymentRow row = new PaymentRow(
                ids.next(), invoice.id(), amount.cents(), day, now, by.account().value(), undoes);
        payments.save(row);
        ledger.post(by, new Posting(LedgerCause.INVOICE_PAID, invoice.id(), now, List.of(transfer)));
        return row.id();
    }
}
