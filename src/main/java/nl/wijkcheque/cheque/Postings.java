package nl.wijkcheque.cheque;

import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.resident.Ground;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Vat;
import org.jspecify.annotations.Nullable;

/** What a cheque's life means in the ledger. */
final class Postings {

    private Postings() {}

    /** What was owed is paid back, or earned without help. */
    static List<Transfer> ofEnd(Paid paid, LedgerAccount to) {
        return List.of(new Transfer(deferred(paid.group()), to, paid.price(), 1));
    }

    /**
     * What was owed is earned; for a reduced cheque the gap may be claimed from now on: help not given is not. VAT is due
     * now, as it was not known at the sale for what the cheque would be used [law, art. 73a Btw-richtlijn]; the gap is
     * part of the price, so there is VAT in it as well [choice].
     */
    static List<Transfer> ofRedemption(Paid paid, Help help) {
        List<Transfer> transfers = new ArrayList<>();
        earn(transfers, deferred(paid.group()), revenue(help.kind()), paid.price(), help, null);
        if (paid.gap().isPositive()) {
            earn(transfers, LedgerAccount.SUBSIDY_RECEIVABLE, subsidyRevenue(help.kind()), paid.gap(), help,
                    paid.ground());
        }
        return transfers;
    }

    private static void earn(
            List<Transfer> transfers,
            LedgerAccount from,
            LedgerAccount revenue,
            Money amount,
            Help help,
            @Nullable Ground ground) {
        String why = ground == null ? null : ground.name();
        Integer rate = help.vatBasisPoints();
        Money vat = rate == null ? Money.ZERO : Vat.in(amount, rate);
        transfers.add(new Transfer(from, revenue, amount.minus(vat), 1)
                .forHelp(help.offering(), rate)
                .onGround(why));
        if (rate != null && vat.isPositive()) {
            transfers.add(new Transfer(from, LedgerAccount.vat(rate), vat)
                    .forHelp(help.offering(), rate)
                    .onGround(why));
        }
    }

    static LedgerAccount deferred(TariffGroup group) {
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
