package nl.wijkcheque.ledger;

/** On which side of the balance sheet or the profit and loss account something stands. */
public enum AccountKind {
    ASSET,
    LIABILITY,
    REVENUE,
    EXPENSE
}
