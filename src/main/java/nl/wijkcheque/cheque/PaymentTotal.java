package nl.wijkcheque.cheque;

import nl.wijkcheque.shared.Money;

/** What came in one way. */
public record PaymentTotal(PaymentKind payment, int sales, int cheques, Money total) {}
