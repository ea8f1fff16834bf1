package nl.wijkcheque.ledger;

/**
 * Where money comes from and goes to. The three streams of income stay apart: what residents pay, and what the
 * municipality pays out of its Wmo arrangement [Ede]; the participation budget is outside the ledger.
 */
public enum LedgerAccount {
    /** Coins and notes in the till. */
    CASH,
    /** Card payments, on their way to the bank. */
    PIN,
    /** Help still owed for cheques sold at the standard tariff, at the price paid. */
    DEFERRED_STANDARD,
    /** Help still owed for cheques sold at the reduced tariff, at the price paid. */
    DEFERRED_REDUCED,
    /** Earned with klussen, at the price that residents paid. */
    REVENUE_KLUS,
    /** Earned with diensten, at the price that residents paid. */
    REVENUE_DIENST,
    /** The gap between both tariffs, to be claimed from the municipality. */
    SUBSIDY_RECEIVABLE,
    /** Earned with klussen, at the gap. */
    SUBSIDY_REVENUE_KLUS,
    /** Earned with diensten, at the gap. */
    SUBSIDY_REVENUE_DIENST
}
