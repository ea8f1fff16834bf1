package nl.wijkcheque.planning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
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
    private final JdbcOperations jdbc;

    CrewSlots(RowInserts inserts, JdbcOperations jdbc) {
        this.inserts = inserts;
        this.jdbc = jdbc;
    }

    /** Waits until no one else plans the weeks of these people, in one order for all, so that no two wait for each other. */
    void takeTurn(Collection<ParticipantId> crew, LocalDate monday) {
        List<UUID> ids = crew.stream().map(ParticipantId::value).sorted().toList();
        String sql = "INSERT INTO crew_week (participant_id, monday, changes) VALUES (?,?,1)"
                + ",(?,?,1)".repeat(ids.size() - 1) + " ON DUPLICATE KEY UPDATE changes = changes + 1";
        jdbc.prepareStatement(sql, statement -> {
            int index = 1;
            for (UUID id : ids) {
                statement.setString(index++, id.toString());
                statement.setObject(index++, monday);
            }
            return statement.executeUpdate();
        });
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
