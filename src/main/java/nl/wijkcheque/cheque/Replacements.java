package nl.wijkcheque.cheque;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.ledger.Ledger;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.ledger.Posting;
import nl.wijkcheque.ledger.Transfer;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeOrderedIds;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/**
 * Gives a new cheque for one that was lost, stolen or can't be read: the old code is dead at once, and the new cheque is
 * good for what the old one was, as long as that was. Printing again is replacing too, as codes are kept nowhere.
 */
@Singleton
public final class Replacements {

    /** Most cheques in one replacement [choice]. */
    public static final int MOST = 100;

    private final Found found;
    private final Steps steps;
    private final NewCheques newCheques;
    private final Codes codes;
    private final Residents residents;
    private final Tills tills;
    private final Ledger ledger;
    private final Transactions transactions;
    private final TimeOrderedIds ids;
    private final Clock clock;
    private final Money fee;

    Replacements(
            Found found,
            Steps steps,
            NewCheques newCheques,
            Codes codes,
            Residents residents,
            Tills tills,
            Ledger ledger,
            Transactions transactions,
            TimeOrderedIds ids,
            Clock clock,
            @Value("${wijkcheque.cheque.replacement-fee-cents:0}") long feeCents) {
        this.found = found;
        this.steps = steps;
        this.newCheques = newCheques;
        this.codes = codes;
        this.residents = residents;
        this.tills = tills;
        this.ledger = ledger;
        this.transactions = transactions;
        this.ids = ids;
        this.clock = clock;
        this.fee = Money.cents(feeCents);
    }

    /** What replacing one cheque costs [choice]; mostly nothing. */
    public Money fee() {
        return fee;
    }

    /**
     * Replaces all of them or none; the new codes are in the answer, and kept nowhere.
     *
     * <p>Refused at the cheque that it is about ({@code cheques[2]}): CODE_UNREADABLE, CHEQUE_UNKNOWN, or what happened to it;
     * INPUT_INVALID at cheques for none or more than {@link #MOST}; REASON_MISSING; when there is a fee also as
     * {@link Tills#hold}.
     *
     * @param paidBy how the fee is paid; does not matter when there is none
     */
    public Outcome<List<SoldCheque>> replace(Actor by, List<Which> cheques, String reason, PaymentKind paidBy) {
        if (cheques.isEmpty() || cheques.size() > MOST) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("cheques"));
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return Reasons.checked(reason).then(why -> transactions.write(() -> fee.isPositive()
                ? tills.hold(by).then(shift -> all(by, now, cheques, why, shift, paidBy))
                : all(by, now, cheques, why, null, paidBy)));
    }

    private Outcome<List<SoldCheque>> all(
            Actor by,
            Instant at,
            List<Which> asked,
            String reason,
            @Nullable OpenShift shift,
            PaymentKind paidBy) {
        return found.holdAll(asked).then(cheques -> {
            List<SoldCheque> made = new ArrayList<>();
            for (Cheque cheque : cheques) {
                switch (one(by, at, cheque, reason)) {
                    case Outcome.Refused<SoldCheque>(Refusal refusal) -> {
                        return Outcome.refused(refusal.at("cheques[" + made.size() + "]"));
                    }
                    case Outcome.Done<SoldCheque>(SoldCheque fresh) -> made.add(fresh);
                }
                if (shift != null) {
                    charge(by, at, cheque.facts().id(), shift, paidBy.account());
                }
            }
            return Outcome.done(List.copyOf(made));
        });
    }

    private Outcome<SoldCheque> one(Actor by, Instant at, Cheque cheque, String reason) {
        return switch (cheque) {
            case IssuedCheque issued -> instead(by, at, issued, reason);
            case BlockedCheque _,ExpiredCheque _,RedeemedCheque _,ClosedCheque _ ->
                Outcome.refused(cheque.unusable());
        };
    }

    private Outcome<SoldCheque> instead(Actor by, Instant at, IssuedCheque old, String reason) {
        ChequeId id = new ChequeId(ids.next());
        return steps.write(by, at, old.replaceBy(id).reason(reason)).map(facts -> {
            Cheque.ChequeFacts fresh = new Cheque.ChequeFacts(
                    id,
                    0,
                    facts.sale(),
                    facts.soldAt(),
                    ReceiptNumbers.nextSerial(facts.serial()),
                    facts.worth(),
                    facts.paid(),
                    facts.validUntil(),
                    facts.holder(),
                    facts.household());
            NewCheques.NewCheque cheque = new NewCheques.NewCheque(fresh, codes.fresh(), true);
            newCheques.write(by, at, List.of(cheque));
            steps.begin(by, at, List.of(new Steps.FirstEvent(
                    id.value(), ChequeEventKind.ISSUED_AS_REPLACEMENT, null, facts.id().value(), 0)));
            return SoldCheque.of(cheque, holderOf(facts));
        });
    }

    private @Nullable String holderOf(Cheque.ChequeFacts facts) {
        return facts.holder() == null
                ? null
                : Holder.nameOf(residents.find(facts.holder()).orElseThrow());
    }

    private void charge(Actor by, Instant at, ChequeId cheque, OpenShift shift, LedgerAccount from) {
        ledger.post(
                by,
                new Posting(
                        LedgerCause.REPLACEMENT,
                        cheque.value(),
                        at,
                        shift.id(),
                        List.of(new Transfer(from, LedgerAccount.REPLACEMENT_FEES, fee))));
    }
}
