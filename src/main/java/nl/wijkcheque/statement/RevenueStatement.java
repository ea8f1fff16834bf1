package nl.wijkcheque.statement;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Money;

/**
 * What was sold and redeemed in a period, and what is still owed, from the ledger. It was checked when it was made: for
 * each account and for each tariff group the opening balance and the movements make the closing balance, and all
 * accounts together are zero.
 *
 * @param groups per tariff group
 * @param kinds per klus and dienst
 * @param offerings per offering
 * @param vat per offering and rate
 * @param payments per account that money came in on or went back by
 * @param grounds what the municipality is to pay, per ground
 * @param fees paid for replacing cheques
 * @param happened what the ledger does not know
 * @param accounts every account of the ledger
 */
public record RevenueStatement(
        StatementHead head,
        Map<TariffGroup, GroupLine> groups,
        Map<OfferingKind, KindLine> kinds,
        List<OfferingLine> offerings,
        List<VatLine> vat,
        Map<LedgerAccount, PaymentLine> payments,
        Map<String, Tally> grounds,
        TillLine till,
        Tally fees,
        Happened happened,
        Map<LedgerAccount, Balance> accounts) {

    /** The ground of subsidy that was posted without one. */
    public static final String NO_GROUND = "UNKNOWN";

    public RevenueStatement {
        offerings = List.copyOf(offerings);
        vat = List.copyOf(vat);
    }

    public GroupLine group(TariffGroup group) {
        return groups.getOrDefault(group, GroupLine.NONE);
    }

    public KindLine kind(OfferingKind kind) {
        return kinds.getOrDefault(kind, KindLine.NONE);
    }

    public PaymentLine payment(LedgerAccount account) {
        return payments.getOrDefault(account, PaymentLine.NONE);
    }

    /** Both tariff groups together. */
    public GroupLine total() {
        return groups.values().stream().reduce(GroupLine.NONE, GroupLine::plus);
    }

    /** Klussen and diensten together. */
    public KindLine earned() {
        return kinds.values().stream().reduce(KindLine.NONE, KindLine::plus);
    }

    /** All ways of paying together. */
    public PaymentLine paid() {
        return payments.values().stream().reduce(PaymentLine.NONE, PaymentLine::plus);
    }

    /** To claim from the municipality: for reduced cheques redeemed, as help that was not given is not claimed. */
    public Tally subsidy() {
        return earned().subsidy();
    }

    /** All VAT of the period. */
    public Money tax() {
        return Money.sum(vat.stream().map(VatLine::tax).toList());
    }

    /** All debits of the period; the credits are as much. */
    public Money turnover() {
        return Money.sum(accounts.values().stream().map(Balance::debit).toList());
    }
}
