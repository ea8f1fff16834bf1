package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.planning.CrewRanking;
import nl.wijkcheque.planning.CrewSearch;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/**
 * Somebody of a crew does not come: others go, ranked by the same pieces as in planning, or the booking waits again before
 * others. For those who lead.
 */
@Singleton
public final class StandIns {

    private final Planning planning;
    private final Transactions transactions;
    private final Clock clock;

    StandIns(Planning planning, Transactions transactions, Clock clock) {
        this.planning = planning;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Who can go at the same time, or else on the same day. Refused: NOT_FOUND, BOOKING_STATE once it has started, TIME_INVALID
     * when its day is over.
     */
    public Outcome<CrewRanking> crews(Actor by, VisitId id) {
        return transactions.read(() -> standing(by, id).then(visit -> {
            Outcome<CrewRanking> sameTime = isAhead(visit)
                    ? planning.crews(by, visit.booking(), new CrewSearch(visit.day(), startOf(visit), true))
                    : Outcome.refused(RefusalCode.TIME_INVALID);
            boolean found = sameTime instanceof Outcome.Done<CrewRanking>(CrewRanking ranking)
                    && !ranking.possible().isEmpty();
            return found
                    ? sameTime
                    : planning.crews(by, visit.booking(), new CrewSearch(visit.day(), null, false));
        }));
    }

    /**
     * This crew goes, on the same day. The time that was agreed suits the resident; another has to be one that she asked for.
     * Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID, CREW_REFUSED, PARTICIPANT_TAKEN,
     * VISIT_UNCHANGED.
     */
    public Outcome<VisitId> replace(Actor by, VisitId id, LocalTime start, List<ParticipantId> crew) {
        return planning.replace(by, id, start, crew);
    }

    /** Nobody can go: the booking waits again, as a promise that goes before others. Refused: NOT_FOUND, BOOKING_STATE. */
    public Outcome<BookingId> sendBack(Actor by, VisitId id, Missing missing) {
        return transactions.write(() -> standing(by, id).then(visit -> planning.unplan(by, id, missing.unplan())));
    }

    private Outcome<PlannedVisit> standing(Actor by, VisitId id) {
        Optional<PlannedVisit> visit = planning.visit(id)
                .filter(found -> found.servicepunt().equals(by.servicepunt().id()));
        return visit.map(Outcome::done).orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND));
    }

    private boolean isAhead(PlannedVisit visit) {
        return visit.slot().start().isAfter(clock.instant());
    }

    private static LocalTime startOf(PlannedVisit visit) {
        return Amsterdam.timeOf(visit.slot().start()).toLocalTime();
    }
}
