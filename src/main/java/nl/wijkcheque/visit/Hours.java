package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
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
import org.jspecify.annotations.Nullable;

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
            if (row.minutesBefore() != null) {
                follow(by, row);
            }
            return Outcome.done(rows.hold(line).orElseThrow().line());
        }));
    }

    /**
     * A new line for one that is wrong. One that waits is replaced; who leads corrects all, a participant her own. One that was
     * confirmed stays as it was: who leads adds a line with what it should have been, which counts by the difference once
     * somebody else has confirmed it. Who was there and what the visit costs follow; what was longer than agreed with the
     * resident is not billed. Refused: NOT_FOUND, HOURS_STATE, MINUTES_TOO_LONG, INPUT_INVALID.
     */
    public Outcome<HoursLine> correct(Actor by, UUID line, Presence presence, Minutes minutes) {
        return transactions.write(() -> correctable(by, line).then(row -> {
            PresenceLine right = new PresenceLine(new ParticipantId(row.participantId()), presence, minutes);
            return presenceRules.check(right, kindOf(row)).map(fine -> {
                boolean waits = row.hoursState() == HoursState.REGISTERED;
                HoursRow now = waits ? replaced(by, row, fine) : register.add(by, row, fine);
                if (now.minutesBefore() == null) {
                    follow(by, now);
                }
                return now.line();
            });
        }));
    }

    /**
     * Registered last first: confirmed lines, of those that were corrected the last.
     *
     * @param day of the visits; null for any day
     */
    public Slice<HoursLine> closed(ServicepuntId servicepunt, @Nullable LocalDate day, String after, int size) {
        UUID before = after.isEmpty() ? LAST : UUID.fromString(after);
        List<HoursRow> found = day == null
                ? rows.closed(servicepunt.value(), before, size + 1)
                : rows.closedOn(servicepunt.value(), day, before, size + 1);
        List<HoursLine> lines = found.stream().map(HoursRow::line).toList();
        return Slice.of(lines, size, line -> line.id().toString());
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

    /** Held until the end of the transaction, and its visit with it. */
    private Outcome<HoursRow> correctable(Actor by, UUID line) {
        Optional<HoursRow> row = rows.hold(line).filter(found -> mayCorrect(by, found));
        if (row.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        // Before anything is read that isn't held: of two of one crew the second has to see what the first changed.
        if (visits.hold(row.get().visitId()).isEmpty()) {
            throw new IllegalStateException("hours " + line + " are of no visit");
        }
        HoursState state = row.get().hoursState();
        if (state == HoursState.REPLACED || rows.correcting(line).isPresent()) {
            return Outcome.refused(Words.state(HoursState.REPLACED));
        }
        return state == HoursState.REGISTERED || leads(by, row.get())
                ? Outcome.done(row.get())
                : Outcome.refused(Words.state(state));
    }

    private HoursRow replaced(Actor by, HoursRow wrong, PresenceLine right) {
        if (rows.replace(wrong.id()) == 0) {
            throw new IllegalStateException("line of hours " + wrong.id() + " changed while it was held");
        }
        return register.replace(by, wrong, right);
    }

    private void follow(Actor by, HoursRow row) {
        VisitId visit = new VisitId(row.visitId());
        told.put(visit, List.of(row.presenceLine()));
        bills.follow(by, visit);
    }

    private OfferingKind kindOf(HoursRow row) {
        return visits.find(row.visitId()).orElseThrow().help().kind();
    }

    private static boolean mayCorrect(Actor by, HoursRow row) {
        return isOf(by, row) || leads(by, row);
    }

    private static boolean leads(Actor by, HoursRow row) {
        return by.isAny(Role.FOREMAN, Role.COORDINATOR) && isHere(by, row);
    }

    private static boolean isHere(Actor by, HoursRow row) {
        return by.servicepunt().id().value().equals(row.servicepuntId());
    }

    private static boolean isOf(Actor by, HoursRow row) {
        return by.participant() != null && by.participant().value().equals(row.participantId());
    }
}
