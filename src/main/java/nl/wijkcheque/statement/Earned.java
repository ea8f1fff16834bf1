package nl.wijkcheque.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Movement;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * What was earned, or earned no longer: then its figures are less than nothing.
 *
 * @param from what pays it: help owed, the subsidy, a debtor, or cash for a fee
 * @param to revenue, or VAT to be paid
 * @param kind null for what is no help
 * @param basisPoints the rate of VAT; null for exempt
 */
record Earned(
        LedgerAccount from,
        LedgerAccount to,
        Tally tally,
        @Nullable OfferingKind kind,
        @Nullable OfferingId offering,
        @Nullable Integer basisPoints,
        @Nullable String ground) {

    /** VAT stands on an account of its own, whatever it is the VAT of: its kind is that of its offering. */
    static List<Earned> in(List<Movement> movements) {
        List<Earned> all = new ArrayList<>();
        Map<OfferingId, OfferingKind> kinds = new HashMap<>();
        for (Movement move : movements) {
            Tally tally = new Tally(move.cheques(), move.amount());
            switch (move.cause()) {
                case REDEMPTION, INVOICE, REPLACEMENT -> all.add(of(move.debit(), move.credit(), tally, move));
                case REDEMPTION_UNDONE, CREDIT_NOTE ->
                    all.add(of(move.credit(), move.debit(), Tally.NONE.minus(tally), move));
                case SALE, VOID, REFUND, BREAKAGE, TILL_OPENED, TILL_CLOSED, PAYOUT, SETTLEMENT, CASH_FETCHED,
                        ONLINE_REFUND,
                        CLAIM_SUBMITTED, CLAIM_PAID, CLAIM_WITHDRAWN, INVOICE_PAID,
                        HOUR_BONUS ->
                    {
                    }
            }
        }
        for (Earned earned : all) {
            if (earned.offering != null && earned.kind != null) {
                kinds.put(earned.offering, earned.kind);
            }
        }
        return all.stream().map(earned -> earned.orOf(kinds)).toList();
    }

    boolean isTax() {
        return to == LedgerAccount.VAT_HIGH_PAYABLE || to == LedgerAccount.VAT_LOW_PAYABLE;
    }

    private static Earned of(LedgerAccount from, LedgerAccount to, Tally tally, Movement move) {
        return new Earned(from, to, tally, kind(to), move.offering(), move.vatBasisPoints(), move.ground());
    }

    private Earned orOf(Map<OfferingId, OfferingKind> kinds) {
        OfferingKind known = kind == null && offering != null ? kinds.get(offering) : kind;
        return new Earned(from, to, tally, known, offering, basisPoints, ground);
    }

    private static @Nullable OfferingKind kind(LedgerAccount account) {
        return switch (account) {
            case REVENUE_KLUS, SUBSIDY_REVENUE_KLUS, ACCOUNT_REVENUE_KLUS -> OfferingKind.KLUS;
            case REVENUE_DIENST, SUBSIDY_REVENUE_DIENST, ACCOUNT_REVENUE_DIENST -> OfferingKind.DIENST;
            case CASH, CASH_TRANSIT, PIN, ONLINE, BANK, DEBTORS, SUBSIDY_RECEIVABLE, SUBSIDY_CLAIMED,
                    BONUS_ADVANCED,
                    DEFERRED_STANDARD, DEFERRED_REDUCED, REFUNDS_PAYABLE, VAT_HIGH_PAYABLE, VAT_LOW_PAYABLE,
                    BREAKAGE, REPLACEMENT_FEES, TILL_DIFFERENCE, SUBSIDY_DIFFERENCE, PAYMENT_COSTS ->
                null;
        };
    }
}
