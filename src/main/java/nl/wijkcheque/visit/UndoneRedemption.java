package nl.wijkcheque.visit;

import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.VisitId;

/**
 * A cheque that was given back.
 *
 * @param due minutes that are to be paid again
 */
public record UndoneRedemption(ChequeId cheque, VisitId visit, Minutes worth, Minutes due) {}
