package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;

/** Hours of participants: registered by one, confirmed by another, closed after that. */
@Singleton
public final class Hours {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final HoursRows rows;
    private final PresenceRules presenceRules;
    private final HoursRegister register;
    private final VisitRows visits;
    private final Told told;
    private final Bills bills;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    Hours(
            HoursRows rows,
            PresenceRules presenceRules,
            HoursRegister register,
            VisitRows visits,
            Told told,
            Bills bills,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.presenceRules = presenceRules;
        this.register = register;
        this.visits = visits;
        this.told = told;
        this.bills = bills;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /** What waits for confirmation, registered longest ago first. */
    public Slice<HoursLine> toConfirm(ServicepuntId servicepunt, String after, int size) {
        return inState(servicepunt, HoursState.REGISTERED, after, size);
    }

    /**
     * Registered longest ago first.
     *
     * @param after cursor; empty for the first page
     */
    public Slice<HoursLine> inState(ServicepuntId servicepunt, HoursState state, String after, int size) {
        UUID from = after.isEmpty() ? FIRST : UUID.fromString(after);
        List<HoursLine> lines = rows.inState(servicepunt.value(), state.name(), from, size + 1).stream()
                .map(HoursRow::line)
                .toList();
        return Slice.of(lines, size, line -> line.id().toString());
    }

    /** Refused: NOT_FOUND, HOURS_STATE, HOURS_OWN_CONFIRMATION (registered by the same person, or her own hours). */
    public Outcome<HoursLine> confirm(Actor by, UUID line) {
        return transactions.write(() -> waiting(line, row -> isHere(by, row)).then(row -> {
            boolean own = row.registeredBy().equals(by.account().value()) || isOf(by, row);
            if (own) {
                return Outcome.refused(RefusalCode.HOURS_OWN_CONFIRMATION);
            }
            if (rows.confirm(line, by.account().value(), clock.instant()) == 0) {
                return Outcome.refused(Words.state(HoursState.CONFIRMED));
            }
            audit.record(by, AuditAction.HOURS_CONFIRMED, line);
            return Outcome.done(rows.hold(line).orElseThrow().line());
        }));
    }

    /**
     * Replaces a line that is not confirmed yet; who leads corrects all, a participant her own. Who was there and what the visit
     * costs follow it; what was longer than agreed with the resident is not billed. Refused: NOT_FOUND,
     * HOURS_STATE, MINUTES_TOO_LONG, INPUT_INVALID.
     */
    public Outcome<HoursLine> correct(Actor by, UUID line, Presence presence, Minutes minutes) {
        return transactions.write(() -> waiting(line, row -> mayCorrect(by, row)).then(row -> {
            PresenceLine right = new PresenceLine(new ParticipantId(row.participantId()), presence, minutes);
            return presenceRules.check(right, kindOf(row)).then(fine -> {
                if (rows.replace(line) == 0) {
                    return Outcome.refused(Words.state(HoursState.CONFIRMED));
                }
                HoursRow now = register.correct(by, row, fine);
                VisitId visit = new VisitId(row.visitId());
                told.put(visit, List.of(fine));
                bills.follow(by, visit);
                return Outcome.done(now.line());
            });
        }));
    }

    /** All confirmed lines of visits in the period, of all servicepunten. */
    public List<HoursLine> confirmed(Period days) {
        return rows.confirmed(days.from(), days.until()).stream()
                .map(HoursRow::line)
                .toList();
    }

    /** All confirmed lines of visits in the period. */
    public List<HoursLine> confirmed(ServicepuntId servicepunt, Period days) {
        return rows.confirmedAt(servicepunt.value(), days.from(), days.until()).stream()
                .map(HoursRow::line)
                .toList();
    }

    /** All confirmed lines of one participant in the period. */
    public List<HoursLine> confirmed(ParticipantId participant, Period days) {
        return rows.confirmedOf(participant.value(), days.from(), days.until()).stream()
                .map(HoursRow::line)
                .toList();
    }

    /**
     * Registered last first, without what was replaced.
     *
     * @param after cursor; empty for the first page
     */
    public Slice<HoursLine> of(ParticipantId participant, String after, int size) {
        UUID before = after.isEmpty() ? LAST : UUID.fromString(after);
        List<HoursLine> lines = rows.of(participant.value(), before, size + 1).stream()
                .map(HoursRow::line)
                .toList();
        return Slice.of(lines, size, line -> line.id().toString());
    }

    /** Held until the end of the transaction. Refused: NOT_FOUND, HOURS_STATE. */
    private Outcome<HoursRow> waiting(UUID line, java.util.function.Predicate<HoursRow> allowed) {
        Optional<HoursRow> row = rows.hold(line).filter(allowed);
        if (row.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        HoursState state = row.get().hoursState();
        return state == HoursState.REGISTERED ? Outcome.done(row.get()) : Outcome.refused(Words.state(state));
    }

    private OfferingKind kindOf(HoursRow row) {
        return visits.find(row.visitId()).orElseThrow().help().kind();
    }

    private static boolean mayCorrect(Actor by, HoursRow row) {
        return isOf(by, row) || (by.isAny(Role.FOREMAN, Role.COORDINATOR) && isHere(by, row));
    }

    private static boolean isHere(Actor by, HoursRow row) {
        return by.servicepunt().id().value().equals(row.servicepuntId());
    }

    private static boolean isOf(Actor by, HoursRow row) {
        return by.participant() != null && by.participant().value().equals(row.participantId());
    }
}
