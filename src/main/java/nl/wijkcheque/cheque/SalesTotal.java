package nl.wijkcheque.cheque;

/** What was sold on a day. */
public record SalesTotal(int sales, int cheques, SalePayments paid) {}
