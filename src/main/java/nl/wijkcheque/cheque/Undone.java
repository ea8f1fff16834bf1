package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.VisitId;

/**
 * A redemption that was taken back: the cheque is good again.
 *
 * @param visit which is paid for that much less
 */
public record Undone(ChequeId cheque, VisitId visit, Minutes worth) {}
