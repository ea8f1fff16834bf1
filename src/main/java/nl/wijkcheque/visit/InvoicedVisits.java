package nl.wijkcheque.visit;

import java.util.Collection;
import java.util.Set;
import nl.wijkcheque.shared.VisitId;

/** Which visits stand on an invoice. What visits cost asks for it, and whoever writes invoices has the answer. */
public interface InvoicedVisits {

    /** Those of these that stand on an invoice that was not credited. */
    Set<VisitId> among(Collection<VisitId> visits);
}
