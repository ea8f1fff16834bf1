package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/** Reads visits that are over, with who really was there. */
@Singleton
class Afterwards {

    private final VisitRows rows;
    private final PresenceRows presences;

    Afterwards(VisitRows rows, PresenceRows presences) {
        this.rows = rows;
        this.presences = presences;
    }

    List<DoneVisit> at(ServicepuntId servicepunt, Period days) {
        return done(rows.done(servicepunt.value(), days.from(), days.until()));
    }

    List<DoneVisit> withResident(ResidentId resident, Period days) {
        return done(rows.doneFor(resident.value(), days.from(), days.until()));
    }

    Optional<DoneVisit> one(VisitId visit) {
        List<VisitRow> row = rows.find(visit.value())
                .filter(found -> found.visitState() == VisitState.DONE)
                .stream()
                .toList();
        return done(row).stream().findFirst();
    }

    private List<DoneVisit> done(List<VisitRow> visits) {
        if (visits.isEmpty()) {
            return List.of();
        }
        Map<UUID, Set<UUID>> absent = presences.ofAll(visits.stream().map(VisitRow::visitId).toList()).stream()
                .filter(row -> row.line().presence().isAbsent())
                .collect(Collectors.groupingBy(
                        PresenceRow::visitId, Collectors.mapping(PresenceRow::participantId, Collectors.toSet())));
        return visits.stream()
                .map(visit -> visit.done(absent.getOrDefault(visit.visitId(), Set.of())))
                .toList();
    }
}
