package nl.wijkcheque.visit;

import java.time.Instant;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.VisitId;

/**
 * A cheque taken in for a visit.
 *
 * @param due minutes that are still to be paid
 */
public record VisitRedemption(VisitId visit, ChequeId cheque, Minutes worth, Minutes due, Instant at) {}
