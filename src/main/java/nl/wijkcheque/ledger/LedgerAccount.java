package nl.wijkcheque.ledger;

/**
 * Where money comes from and goes to. The three streams of income stay apart: what residents and organisations pay, and
 * what the municipality pays out of its Wmo arrangement [Ede]; the participation budget is outside the ledger, but for
 * bonuses that were paid for it beforehand. How the accounts are called and numbered in the books is data: {@link
 * ChartOfAccounts}.
 */
public enum LedgerAccount {
    /** Coins and notes in the tills of the shop. */
    CASH,
    /** Cash between a till and the safe or the bank. */
    CASH_TRANSIT,
    /** Card payments, on their way to the bank. */
    PIN,
    /** Online bank payments, on their way to the bank. */
    ONLINE,
    /** The bank account of the service. */
    BANK,
    /** What organisations on account still have to pay. */
    DEBTORS,
    /** The gap between both tariffs of cheques redeemed, not claimed from the municipality yet. */
    SUBSIDY_RECEIVABLE,
    /** Claimed from the municipality, not paid yet. */
    SUBSIDY_CLAIMED,
    /** Bonuses paid to participants for the participation budget of the municipality: never a cost of the service. */
    BONUS_ADVANCED,
    /** Help still owed for cheques sold at the standard tariff, at the price paid. */
    DEFERRED_STANDARD,
    /** Help still owed for cheques sold at the reduced tariff, at the price paid. */
    DEFERRED_REDUCED,
    /** Refunded to an IBAN, not paid out yet. */
    REFUNDS_PAYABLE,
    /** VAT at the high rate, to be paid to the tax authority. */
    VAT_HIGH_PAYABLE,
    /** VAT at the low rate, to be paid to the tax authority. */
    VAT_LOW_PAYABLE,
    /** Earned with klussen, at the price that residents paid, without VAT. */
    REVENUE_KLUS,
    /** Earned with diensten, at the price that residents paid, without VAT. */
    REVENUE_DIENST,
    /** Earned with klussen, at the gap, without VAT. */
    SUBSIDY_REVENUE_KLUS,
    /** Earned with diensten, at the gap, without VAT. */
    SUBSIDY_REVENUE_DIENST,
    /** Earned with klussen for organisations on account, without VAT. */
    ACCOUNT_REVENUE_KLUS,
    /** Earned with diensten for organisations on account, without VAT. */
    ACCOUNT_REVENUE_DIENST,
    /** Cheques expired so long ago that the help is no longer owed. */
    BREAKAGE,
    /** Paid for replacing lost cheques. */
    REPLACEMENT_FEES,
    /** Cash counted against cash expected: a loss on the debit side, a gain on the credit side. */
    TILL_DIFFERENCE,
    /** Subsidy paid against subsidy claimed: a loss on the debit side, a gain on the credit side. */
    SUBSIDY_DIFFERENCE,
    /** Kept by who takes card and online payments, before the rest comes to the bank. */
    PAYMENT_COSTS;

    /** The account for VAT at a rate. The high rate was never under 15% in the Union, the low one never above. [law] */
    public static LedgerAccount vat(int basisPoints) {
        return basisPoints >= 1_500 ? VAT_HIGH_PAYABLE : VAT_LOW_PAYABLE;
    }
}
