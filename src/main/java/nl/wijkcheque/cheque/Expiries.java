package nl.wijkcheque.cheque;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.ledger.LedgerCause;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;

/**
 * The end of a cheque's term. What was paid stays a debt for five years more [law, 3:308 BW]; until then it is extended or
 * refunded on request.
 */
@Singleton
public final class Expiries {

    /** Most cheques in one request [choice]. */
    public static final int MOST = 100;

    private static final int AT_A_TIME = 200;

    private final ChequeRows rows;
    private final Found found;
    private final Steps steps;
    private final TakingBack takingBack;
    private final SaleWriter terms;
    private final Accounts accounts;
    private final Transactions transactions;
    private final Clock clock;

    Expiries(
            ChequeRows rows,
            Found found,
            Steps steps,
            TakingBack takingBack,
            SaleWriter terms,
            Accounts accounts,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.found = found;
        this.steps = steps;
        this.takingBack = takingBack;
        this.terms = terms;
        this.accounts = accounts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A cheque that got more time. */
    public record Extended(ChequeId cheque, String serial, LocalDate validUntil) {

        /** The day until which all of them are good. */
        public static LocalDate firstLastDay(List<Extended> extended) {
            return extended.stream().map(Extended::validUntil).min(Comparator.naturalOrder()).orElseThrow();
        }
    }

    /**
     * Gives cheques a whole new term from today, or leaves them the later day that they have: all of them or none. Refused at the cheque that it is about
     * ({@code cheques[2]}): CODE_UNREADABLE, CHEQUE_UNKNOWN, or what happened to it; INPUT_INVALID at cheques for none or more
     * than {@link #MOST}.
     */
    public Outcome<List<Extended>> extend(Actor by, List<Which> cheques) {
        if (cheques.isEmpty() || cheques.size() > MOST) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("cheques"));
        }
        Instant now = now();
        LocalDate lastDay = terms.termFrom(Amsterdam.dayOf(now));
        return transactions.write(() -> found.holdAll(cheques).then(held -> {
            List<Extended> extended = new ArrayList<>();
            for (Cheque cheque : held) {
                Outcome<Extended> done = longer(cheque, lastDay)
                        .then(step -> steps.write(by, now, step)
                                .map(facts -> new Extended(facts.id(), facts.serial(), step.validUntil())));
                switch (done) {
                    case Outcome.Refused<Extended>(Refusal refusal) -> {
                        return Outcome.refused(refusal.at("cheques[" + extended.size() + "]"));
                    }
                    case Outcome.Done<Extended>(Extended longer) -> extended.add(longer);
                }
            }
            return Outcome.done(List.copyOf(extended));
        }));
    }

    /**
     * Marks every cheque sold at a servicepunt whose term is over, also of days that the service did not run. Doing it again changes nothing;
     * whatever happens to a cheque meanwhile goes before.
     *
     * @return how many
     */
    public int expireDue(ServicepuntId servicepunt) {
        LocalDate today = Amsterdam.today(clock);
        return walk(servicepunt, ChequeState.ISSUED, today, (by, at, cheque) -> cheque instanceof IssuedCheque issued
                && issued.facts().validUntil().isBefore(today)
                        ? steps.write(by, at, issued.expire())
                        : Outcome.refused(RefusalCode.CHANGED_MEANWHILE));
    }

    /**
     * What is owed for cheques that expired more than five years ago becomes income, each with a posting of its own.
     *
     * @return how many
     */
    public int lapseDue(ServicepuntId servicepunt) {
        LocalDate today = Amsterdam.today(clock);
        return walk(servicepunt, ChequeState.EXPIRED, ExpiredCheque.lapsesBefore(today),
                (by, at, cheque) -> cheque instanceof ExpiredCheque expired
                        && expired.facts().validUntil().isBefore(ExpiredCheque.lapsesBefore(today))
                                ? takingBack.write(
                                        by, at, expired.lapse(), LedgerCause.BREAKAGE, LedgerAccount.BREAKAGE, null)
                                : Outcome.refused(RefusalCode.CHANGED_MEANWHILE));
    }

    private interface End {
        Outcome<Cheque.ChequeFacts> write(Actor by, Instant at, Cheque cheque);
    }

    /** Each cheque in a transaction of its own: none waits long, and what was done stays done when the rest fails. */
    private int walk(ServicepuntId servicepunt, ChequeState state, LocalDate before, End end) {
        int done = 0;
        List<ChequeRow> due = rows.endedBefore(servicepunt.value(), state.name(), before, AT_A_TIME);
        while (!due.isEmpty()) {
            int ended = 0;
            for (ChequeRow row : due) {
                Actor service = service(row);
                Instant now = now();
                Outcome<Cheque.ChequeFacts> outcome = transactions.write(() -> found
                        .hold(new Which.Id(new ChequeId(row.id())))
                        .then(cheque -> end.write(service, now, cheque)));
                ended += outcome instanceof Outcome.Done ? 1 : 0;
            }
            done += ended;
            // Those that another was ahead with are gone from the next list; when none could be ended, stop.
            due = ended == 0 ? List.of() : rows.endedBefore(servicepunt.value(), state.name(), before, AT_A_TIME);
        }
        return done;
    }

    private Actor service(ChequeRow row) {
        return Actor.ofService(
                accounts.servicepunt(new ServicepuntId(row.servicepuntId())).orElseThrow());
    }

    private static Outcome<Step> longer(Cheque cheque, LocalDate lastDay) {
        return switch (cheque) {
            case IssuedCheque issued -> Outcome.done(issued.extendTo(lastDay));
            case ExpiredCheque expired -> Outcome.done(expired.extendTo(lastDay));
            case BlockedCheque _,RedeemedCheque _,ClosedCheque _ -> Outcome.refused(cheque.unusable());
        };
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
