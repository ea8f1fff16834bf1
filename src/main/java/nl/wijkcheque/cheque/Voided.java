package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;

/**
 * A cheque that was taken back at the counter.
 *
 * @param back how the money goes back
 */
public record Voided(ChequeId cheque, String serial, Money amount, PaymentKind back) {}
