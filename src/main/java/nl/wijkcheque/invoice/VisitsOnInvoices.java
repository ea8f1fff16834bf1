package nl.wijkcheque.invoice;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.InvoicedVisits;

/** Tells those who correct hours what was invoiced. */
@Singleton
class VisitsOnInvoices implements InvoicedVisits {

    private final InvoiceRows rows;

    VisitsOnInvoices(InvoiceRows rows) {
        this.rows = rows;
    }

    @Override
    public Set<VisitId> among(Collection<VisitId> visits) {
        return rows.invoiced(visits.stream().map(VisitId::value).toList()).stream()
                .map(VisitId::new)
                .collect(Collectors.toUnmodifiableSet());
    }
}
