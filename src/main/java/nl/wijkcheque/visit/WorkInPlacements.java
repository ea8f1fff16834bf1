package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.participant.PlacementWork;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;

/** Tells participants whether somebody worked on a placement. */
@Singleton
final class WorkInPlacements implements PlacementWork {

    private final HoursRows hours;
    private final VisitRows rows;
    private final Planning planning;
    private final Clock clock;

    WorkInPlacements(HoursRows hours, VisitRows rows, Planning planning, Clock clock) {
        this.hours = hours;
        this.rows = rows;
        this.planning = planning;
        this.clock = clock;
    }

    @Override
    public boolean hasWork(ParticipantId participant, Period days) {
        return hours.worked(participant.value(), days.from(), days.until()) > 0
                || isToBeWrittenDown(planning.of(participant, days));
    }

    /** Whether hours may still come of one of them: it is under way, or its time has come and nobody finished it. */
    private boolean isToBeWrittenDown(List<PlannedVisit> visits) {
        if (visits.isEmpty()) {
            return false;
        }
        Map<UUID, VisitState> states = rows
                .findAll(visits.stream().map(visit -> visit.id().value()).toList()).stream()
                .collect(Collectors.toMap(VisitRow::visitId, VisitRow::visitState));
        return visits.stream()
                .anyMatch(visit -> switch (states.getOrDefault(visit.id().value(), VisitState.PLANNED)) {
                    case PLANNED -> !visit.slot().start().isAfter(clock.instant());
                    case UNDER_WAY -> true;
                    case DONE, TURNED_AWAY -> false;
                });
    }
}
