package nl.wijkcheque.invoice;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.InvoiceId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;

/** Puts an invoice or a credit note together: its lines, what was paid of it, and what it undoes or is undone by. */
@Singleton
final class WholeInvoices {

    private final InvoiceRows rows;
    private final BalanceRows balances;
    private final PaymentRows payments;
    private final Writer writer;

    WholeInvoices(InvoiceRows rows, BalanceRows balances, PaymentRows payments, Writer writer) {
        this.rows = rows;
        this.balances = balances;
        this.payments = payments;
        this.writer = writer;
    }

    Invoice of(InvoiceRow row) {
        UUID original = row.credits();
        List<InvoiceLine> lines = rows.lines(original == null ? row.id() : original).stream()
                .map(LineRow::line)
                .toList();
        return new Invoice(
                new InvoiceId(row.id()),
                InvoiceKind.valueOf(row.kind()),
                row.number(),
                new OrganisationId(row.organisationId()),
                YearMonth.parse(row.month()),
                row.issuedOn(),
                row.dueOn(),
                original == null ? null : reference(rows.findById(original).orElseThrow()),
                rows.creditNoteOf(row.id()).map(WholeInvoices::reference).orElse(null),
                writer.read(row.seller()),
                writer.read(row.buyer()),
                row.exemption(),
                lines,
                Totals.of(lines),
                payments.of(row.id()).stream().map(PaymentRow::payment).toList(),
                balances.find(row.id()).map(BalanceRow::openCents).map(Money::cents).orElse(Money.ZERO));
    }

    private static Invoice.Reference reference(InvoiceRow row) {
        return new Invoice.Reference(new InvoiceId(row.id()), row.number());
    }
}
