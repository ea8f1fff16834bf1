package nl.wijkcheque.cheque;

import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Money;

/** What a cheque's life means in the ledger. */
final class Postings {

    private Postings() {}

    /** Money comes in, and help is owed for it. */
    static List<Transfer> ofSale(PaymentKind payment, TariffGroup group, Money total, int count) {
        return List.of(new Transfer(payment.account(), deferred(group), total, count));
    }

    /** What was owed is earned; for a reduced cheque the gap may be claimed from now on: help not given is not. */
    static List<Transfer> ofRedemption(Paid paid, OfferingKind kind) {
        Transfer earned = new Transfer(deferred(paid.group()), revenue(kind), paid.price(), 1);
        return paid.gap().isPositive()
                ? List.of(
                        earned,
                        new Transfer(LedgerAccount.SUBSIDY_RECEIVABLE, subsidyRevenue(kind), paid.gap(), 1))
                : List.of(earned);
    }

    private static LedgerAccount deferred(TariffGroup group) {
        return switch (group) {
            case STANDARD -> LedgerAccount.DEFERRED_STANDARD;
            case REDUCED -> LedgerAccount.DEFERRED_REDUCED;
        };
    }

    private static LedgerAccount revenue(OfferingKind kind) {
        return switch (kind) {
            case KLUS -> LedgerAccount.REVENUE_KLUS;
            case DIENST -> LedgerAccount.REVENUE_DIENST;
        };
    }

    private static LedgerAccount subsidyRevenue(OfferingKind kind) {
        return switch (kind) {
            case KLUS -> LedgerAccount.SUBSIDY_REVENUE_KLUS;
            case DIENST -> LedgerAccount.SUBSIDY_REVENUE_DIENST;
        };
    }
}
