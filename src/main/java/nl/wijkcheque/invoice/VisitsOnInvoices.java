package nl.wijkcheque.invoice;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.Optional;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.InvoicedVisits;

/** Tells those who correct hours what was invoiced. */
@Singleton
class VisitsOnInvoices implements InvoicedVisits {

    private final InvoiceRows rows;

    VisitsOnInvoices(InvoiceRows rows) {
        this.rows = rows;
    }

    /** In turn with who makes the invoices of that month: they read what the visit costs, and this whether they did. */
    @Override
    public Optional<Minutes> hold(ServicepuntId servicepunt, YearMonth month, VisitId visit) {
        rows.takeTurn(servicepunt.value(), month.toString());
        return rows.minutesOn(visit.value()).map(Minutes::of);
    }
}
