package nl.wijkcheque.cheque;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/**
 * What was paid for a sale, per kind of payment; together the price.
 *
 * @param change what goes back over the counter; nothing unless more cash was given
 */
record Settled(
        Money cash,
        Money pin,
        Money online,
        Money account,
        Money change,
        @Nullable OrganisationId organisation,
        @Nullable UUID payment) {

    /**
     * Refused: CASH_TOO_LITTLE (the amount due) at given, INPUT_INVALID at given for more than {@link Tills#MOST},
     * PIN_TOO_MUCH (the price) at pin.
     */
    static Outcome<Settled> of(Tender tender, Money total) {
        return switch (tender) {
            case Tender.Cash(Money given) -> cash(total, Money.ZERO, given);
            case Tender.Pin _ -> Outcome.done(counter(Money.ZERO, total, Money.ZERO));
            case Tender.Mixed(Money pin, Money given) ->
                pin.isPositive() && pin.compareTo(total) < 0
                        ? cash(total.minus(pin), pin, given)
                        : Outcome.refused(Refusal.of(RefusalCode.PIN_TOO_MUCH, total).at("pin"));
            case Tender.OnAccount(OrganisationId organisation) ->
                Outcome.done(new Settled(
                        Money.ZERO, Money.ZERO, Money.ZERO, total, Money.ZERO, organisation, null));
            case Tender.Online(UUID payment) ->
                Outcome.done(new Settled(Money.ZERO, Money.ZERO, total, Money.ZERO, Money.ZERO, null, payment));
        };
    }

    Money total() {
        return cash.plus(pin).plus(online).plus(account);
    }

    /** Goes through a till. */
    boolean isOverTheCounter() {
        return cash.isPositive() || pin.isPositive();
    }

    /** Money comes in, and help is owed for it; the cheques are counted with the first amount. */
    List<Transfer> transfers(TariffGroup group, int cheques) {
        List<Transfer> transfers = new ArrayList<>();
        add(transfers, LedgerAccount.CASH, cash, group, cheques);
        add(transfers, LedgerAccount.PIN, pin, group, cheques);
        add(transfers, LedgerAccount.ONLINE, online, group, cheques);
        add(transfers, LedgerAccount.DEBTORS, account, group, cheques);
        return transfers;
    }

    private static void add(
            List<Transfer> transfers, LedgerAccount from, Money amount, TariffGroup group, int cheques) {
        if (amount.isPositive()) {
            transfers.add(new Transfer(
                    from, Postings.deferred(group), amount, transfers.isEmpty() ? cheques : 0));
        }
    }

    private static Outcome<Settled> cash(Money due, Money pin, @Nullable Money given) {
        if (given != null && given.compareTo(due) < 0) {
            return Outcome.refused(Refusal.of(RefusalCode.CASH_TOO_LITTLE, due).at("given"));
        }
        if (given != null && given.compareTo(Tills.MOST) > 0) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("given"));
        }
        return Outcome.done(counter(due, pin, given == null ? Money.ZERO : given.minus(due)));
    }

    private static Settled counter(Money cash, Money pin, Money change) {
        return new Settled(cash, pin, Money.ZERO, Money.ZERO, change, null, null);
    }
}
