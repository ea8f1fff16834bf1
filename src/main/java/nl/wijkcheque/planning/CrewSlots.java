package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.platform.UniqueKeys;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.shared.VisitId;

/** The time of participants, as the database keeps it: by quarters of an hour, each of one visit. */
@Singleton
class CrewSlots {

    static final Duration QUARTER = Duration.ofMinutes(15);

    private final RowInserts inserts;

    CrewSlots(RowInserts inserts) {
        this.inserts = inserts;
    }

    /** @return whether all of it was free; if not, the transaction has to be given up */
    boolean take(VisitId visit, Collection<ParticipantId> crew, TimeSlot slot) {
        return take(visit, crew, quartersOf(slot));
    }

    /** What a longer slot touches more than the one that they have. @return as {@link #take} */
    boolean extend(VisitId visit, Collection<ParticipantId> crew, TimeSlot taken, TimeSlot longer) {
        List<Integer> more = new ArrayList<>(quartersOf(longer));
        more.removeAll(quartersOf(taken));
        return more.isEmpty() || take(visit, crew, more);
    }

    private boolean take(VisitId visit, Collection<ParticipantId> crew, List<Integer> quarters) {
        List<List<Object>> rows = new ArrayList<>();
        for (UUID participant : crew.stream().map(ParticipantId::value).sorted().toList()) {
            for (int quarter : quarters) {
                rows.add(List.of(participant, quarter, visit.value()));
            }
        }
        try {
            inserts.insert("crew_slot", List.of("participant_id", "quarter", "visit_id"), rows);
            return true;
        } catch (RuntimeException failure) {
            if (UniqueKeys.isTaken(failure)) {
                return false;
            }
            throw failure;
        }
    }

    /** Quarters that the slot touches, counted from 1970 in UTC. */
    static List<Integer> quartersOf(TimeSlot slot) {
        long length = QUARTER.toSeconds();
        int first = Math.toIntExact(Math.floorDiv(slot.start().getEpochSecond(), length));
        int end = Math.toIntExact(Math.ceilDiv(slot.end().getEpochSecond(), length));
        List<Integer> quarters = new ArrayList<>(end - first);
        for (int quarter = first; quarter < end; quarter++) {
            quarters.add(quarter);
        }
        return quarters;
    }
}
