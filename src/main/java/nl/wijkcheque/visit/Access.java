package nl.wijkcheque.visit;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;

/** Who may see and do what at a visit. */
@Singleton
class Access {

    private final Planning planning;
    private final DayChanges changes;
    private final VisitRows rows;
    private final Clock clock;
    private final boolean onlyOnItsDay;
    private final int daysAfterwards;

    /** @param daysAfterwards how long who leads may say that a visit took place that nobody started on its day [choice] */
    Access(
            Planning planning,
            DayChanges changes,
            VisitRows rows,
            Clock clock,
            @Value("${wijkcheque.visit.start-only-on-its-day:true}") boolean onlyOnItsDay,
            @Value("${wijkcheque.visit.days-afterwards:14}") int daysAfterwards) {
        this.planning = planning;
        this.changes = changes;
        this.rows = rows;
        this.clock = clock;
        this.onlyOnItsDay = onlyOnItsDay;
        this.daysAfterwards = daysAfterwards;
    }

    /** Those who lead, always; a participant only her own visits, from the day before until the day after [choice]. */
    boolean maySee(Actor by, PlannedVisit visit) {
        return isHere(by, visit) && (leads(by) || (isInCrew(by, visit) && isNear(visit.day())));
    }

    Optional<PlannedVisit> toSee(Actor by, VisitId id) {
        return known(id).filter(visit -> maySee(by, visit));
    }

    /** Presence, finishing, telling how it went. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY. */
    Outcome<PlannedVisit> toWork(Actor by, VisitId id) {
        Optional<PlannedVisit> found = known(id).filter(visit -> isHere(by, visit));
        if (found.isEmpty()) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        PlannedVisit visit = found.get();
        if (!leads(by) && !isInCrew(by, visit)) {
            return Outcome.refused(RefusalCode.NOT_IN_CREW);
        }
        return maySee(by, visit) ? Outcome.done(visit) : Outcome.refused(notToday(visit.day()));
    }

    /**
     * Whether a visit to {@link #toWork} at may be started today: on its day, and by who leads also afterwards, as crews come back
     * late or have no phone. Refused: VISIT_NOT_TODAY, VISIT_TOO_LONG_AGO.
     */
    Outcome<PlannedVisit> inTime(Actor by, PlannedVisit visit) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate day = visit.day();
        if (!onlyOnItsDay || day.equals(today)) {
            return Outcome.done(visit);
        }
        if (day.isAfter(today) || !leads(by)) {
            return Outcome.refused(notToday(day));
        }
        LocalDate last = day.plusDays(daysAfterwards);
        return today.isAfter(last) ? Outcome.refused(Words.tooLongAgo(day, last)) : Outcome.done(visit);
    }

    /** At the door by the crew, at the counter by a clerk; for a visit that has begun. Refused as {@link #toWork}. */
    Outcome<VisitRow> toTakeCheques(Actor by, VisitRow visit) {
        if (!by.servicepunt().id().value().equals(visit.servicepuntId())) {
            return Outcome.refused(RefusalCode.NOT_FOUND);
        }
        if (by.is(Role.CLERK) || leads(by)) {
            return Outcome.done(visit);
        }
        ParticipantId participant = by.participant();
        if (participant == null || !visit.hasInCrew(participant)) {
            return Outcome.refused(RefusalCode.NOT_IN_CREW);
        }
        return isNear(visit.day()) ? Outcome.done(visit) : Outcome.refused(notToday(visit.day()));
    }

    /** Why no cheque is taken for a visit that has not begun. Refused as {@link #toWork}, or else VISIT_STATE. */
    Refusal notBegun(Actor by, VisitId id) {
        if (by.is(Role.CLERK)) {
            return planning.visit(id).filter(visit -> isHere(by, visit)).isPresent()
                    ? Words.state(VisitState.PLANNED)
                    : Refusal.of(RefusalCode.NOT_FOUND);
        }
        return toWork(by, id) instanceof Outcome.Refused<?>(Refusal why) ? why : Words.state(VisitState.PLANNED);
    }

    /** Stands, or did until the crew was turned away. */
    private Optional<PlannedVisit> known(VisitId id) {
        return planning.visit(id).or(() -> rows.find(id.value()).flatMap(begun -> changes.ever(id)));
    }

    private static boolean isHere(Actor by, PlannedVisit visit) {
        return by.servicepunt().id().equals(visit.servicepunt());
    }

    private static boolean leads(Actor by) {
        return by.isAny(Role.FOREMAN, Role.COORDINATOR);
    }

    private static boolean isInCrew(Actor by, PlannedVisit visit) {
        ParticipantId participant = by.participant();
        return participant != null && visit.hasInCrew(participant);
    }

    private Refusal notToday(LocalDate day) {
        return day.isAfter(Amsterdam.today(clock)) ? Words.notYet(day) : Words.over(day);
    }

    /**
     * From the day before until the day after [choice], when a visit is the work itself: its crew sees it, and for who leads the list
     * of that day is no look at a file.
     */
    boolean isNear(LocalDate day) {
        return new Period(day.minusDays(1), day.plusDays(1)).contains(Amsterdam.today(clock));
    }
}
