package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;

/** What was said so far about who is there: at the visit itself, or else in the morning when somebody did not come. */
@Singleton
class Told {

    private final PresenceRows presences;
    private final AttendanceRows attendances;

    Told(PresenceRows presences, AttendanceRows attendances) {
        this.presences = presences;
        this.attendances = attendances;
    }

    Map<ParticipantId, PresenceLine> before(PlannedVisit visit) {
        Map<ParticipantId, PresenceLine> told = new HashMap<>();
        attendances.on(visit.servicepunt().value(), visit.day()).stream()
                .filter(row -> row.said().isAbsent())
                .map(AttendanceRow::absentLine)
                .filter(line -> visit.hasInCrew(line.participant()))
                .forEach(line -> told.put(line.participant(), line));
        presences.of(visit.id().value())
                .forEach(row -> told.put(row.line().participant(), row.line()));
        return told;
    }

    void put(VisitId visit, Collection<PresenceLine> lines) {
        for (PresenceLine line : lines) {
            presences.put(
                    visit.value(),
                    line.participant().value(),
                    line.presence().name(),
                    line.minutes().count());
        }
    }
}
