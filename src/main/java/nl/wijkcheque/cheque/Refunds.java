package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.payment.NewPayout;
import nl.wijkcheque.payment.PayoutCause;
import nl.wijkcheque.payment.Payouts;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TillShiftId;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/** Pays back cheques that were not used: the price paid, never more. */
@Singleton
public final class Refunds {

    /** Most cheques in one refund [choice]. */
    public static final int MOST = 100;

    private final Found found;
    private final SaleRows sales;
    private final List<PaidAccounts> accounts;
    private final TakingBack takingBack;
    private final Tills tills;
    private final Payouts payouts;
    private final Transactions transactions;
    private final Clock clock;

    Refunds(
            Found found,
            SaleRows sales,
            List<PaidAccounts> accounts,
            TakingBack takingBack,
            Tills tills,
            Payouts payouts,
            Transactions transactions,
            Clock clock) {
        this.found = found;
        this.sales = sales;
        this.accounts = accounts;
        this.takingBack = takingBack;
        this.tills = tills;
        this.payouts = payouts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Pays back all of them or none. A bearer cheque may have been given away: it is paid back to whoever holds its code,
     * and to nobody else.
     *
     * <p>Refused at the cheque that it is about ({@code cheques[2]}): CODE_UNREADABLE, CHEQUE_UNKNOWN, CHEQUE_NEEDS_CODE,
     * CHEQUE_NOT_PAID_FOR of a sale on account, or what happened to it; INPUT_INVALID at cheques for none or more than {@link #MOST}; over the counter also as
     * {@link Tills#hold}.
     */
    public Outcome<Refund> refund(Actor by, List<Which> cheques, RefundWay way) {
        return cheques.size() > MOST
                ? Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("cheques"))
                : refundAll(by, cheques, way);
    }

    /** The same, however many: the cheques of several years when somebody died. */
    Outcome<Refund> refundAll(Actor by, List<Which> cheques, RefundWay way) {
        if (cheques.isEmpty()) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("cheques"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return transactions.write(() -> switch (way) {
            case RefundWay.OverTheCounter(PaymentKind kind) ->
                tills.hold(by).then(shift -> all(by, now, cheques, kind.account(), shift));
            case RefundWay.ToIban(var iban, var name) ->
                all(by, now, cheques, LedgerAccount.REFUNDS_PAYABLE, null).map(refund -> {
                    payouts.owe(
                            by,
                            new NewPayout(name, iban, refund.total(), refund.first().value(),
                                    PayoutCause.CHEQUE_REFUND));
                    return refund;
                });
        });
    }

    private Outcome<Refund> all(
            Actor by, Instant at, List<Which> asked, LedgerAccount to, @Nullable OpenShift shift) {
        return found.holdAll(asked).then(cheques -> {
            TillShiftId till = shift == null ? null : shift.id();
            List<String> serials = new ArrayList<>();
            Money total = Money.ZERO;
            for (Cheque cheque : cheques) {
                Which which = asked.get(serials.size());
                String field = "cheques[" + serials.size() + "]";
                Outcome<Cheque.ChequeFacts> done = refundable(cheque, which)
                        .then(owed -> takingBack.write(by, at, owed.refund(), LedgerCause.REFUND, to, till));
                if (done instanceof Outcome.Refused<Cheque.ChequeFacts>(Refusal refusal)) {
                    return Outcome.refused(refusal.at(field));
                }
                serials.add(cheque.facts().serial());
                total = total.plus(cheque.facts().paid().price());
            }
            return Outcome.done(new Refund(cheques.getFirst().facts().id(), total, serials));
        });
    }

    private Outcome<Cheque.Owed> refundable(Cheque cheque, Which which) {
        return switch (cheque) {
            case Cheque.Owed owed ->
                owed.facts().isPersonal() ? Outcome.done(owed) : bearer(owed, which);
            case RedeemedCheque _,ClosedCheque _ -> Outcome.refused(cheque.unusable());
        };
    }

    /** Nothing goes back for what nobody paid. */
    private Outcome<Cheque.Owed> bearer(Cheque.Owed cheque, Which which) {
        if (!(which instanceof Which.Code)) {
            return Outcome.refused(RefusalCode.CHEQUE_NEEDS_CODE);
        }
        SaleRow sale = sales.findById(cheque.facts().sale().value()).orElseThrow();
        return sale.organisationId() == null || accounts.stream().anyMatch(each -> each.isPaid(cheque.facts().sale()))
                ? Outcome.done(cheque)
                : Outcome.refused(RefusalCode.CHEQUE_NOT_PAID_FOR);
    }
}
