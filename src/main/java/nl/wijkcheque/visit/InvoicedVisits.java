package nl.wijkcheque.visit;

import java.time.YearMonth;
import java.util.Optional;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/** What visits cost on invoices. What visits cost asks for it, and whoever writes invoices has the answer. */
public interface InvoicedVisits {

    /**
     * What the invoice says of a visit that stands on one that was not credited. Until the transaction ends no invoice is made
     * of that month.
     *
     * @param month of the visit
     */
    Optional<Minutes> hold(ServicepuntId servicepunt, YearMonth month, VisitId visit);
}
