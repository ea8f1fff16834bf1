package nl.wijkcheque.invoice;

import java.util.List;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.shared.Money;

/**
 * How an organisation stands.
 *
 * @param invoices newest first
 * @param open what it still has to pay, of all of them
 * @param overdue of that, what should have been paid
 */
public record Debtor(Organisation organisation, List<InvoiceSummary> invoices, Money open, Money overdue) {

    public Debtor {
        invoices = List.copyOf(invoices);
    }
}
