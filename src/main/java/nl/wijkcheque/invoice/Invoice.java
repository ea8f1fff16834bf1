package nl.wijkcheque.invoice;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * An invoice or a credit note, whole. The amounts of a credit note are those of the invoice that it undoes.
 *
 * @param number {@code F2026-00012} or {@code C2026-00003}
 * @param month of which the work was done
 * @param original of a credit note: the invoice that it undoes
 * @param creditNote of an invoice: what undid it
 * @param exemption why there is no VAT on lines without a rate
 * @param payments in the order in which they were registered
 * @param open what is still to be paid
 */
public record Invoice(
        InvoiceId id,
        InvoiceKind kind,
        String number,
        OrganisationId organisation,
        YearMonth month,
        LocalDate issuedOn,
        LocalDate dueOn,
        @Nullable Reference original,
        @Nullable Reference creditNote,
        Party seller,
        Party buyer,
        String exemption,
        List<InvoiceLine> lines,
        Totals totals,
        List<Payment> payments,
        Money open) {

    public Invoice {
        lines = List.copyOf(lines);
        payments = List.copyOf(payments);
    }

    /** Another document. */
    public record Reference(InvoiceId id, String number) {}

    public boolean isCreditNote() {
        return kind == InvoiceKind.CREDIT_NOTE;
    }

    public Standing standing(LocalDate today) {
        return standing(creditNote != null, open, dueOn, today);
    }

    static Standing standing(boolean credited, Money open, LocalDate dueOn, LocalDate today) {
        if (credited) {
            return Standing.CREDITED;
        }
        if (!open.isPositive()) {
            return Standing.PAID;
        }
        return today.isAfter(dueOn) ? Standing.OVERDUE : Standing.OPEN;
    }
}
