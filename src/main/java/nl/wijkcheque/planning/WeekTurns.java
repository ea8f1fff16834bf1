package nl.wijkcheque.planning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;

/**
 * Lets those who plan the same people in the same week do so one after the other. Only what a transaction reads after its
 * turn is as the one before left it, and its first plain read fixes what all that follow see: so a turn is taken before
 * anything is read, and who has to know something to take it reads with a lock.
 */
@Singleton
class WeekTurns {

    private final PlannedVisitRows visits;
    private final CrewRows crews;
    private final JdbcOperations jdbc;

    WeekTurns(PlannedVisitRows visits, CrewRows crews, JdbcOperations jdbc) {
        this.visits = visits;
        this.crews = crews;
        this.jdbc = jdbc;
    }

    /**
     * Waits until no one else plans the weeks of these people, in one order for all, so that no two wait for each other.
     *
     * @param days whose weeks; the night before a Monday and after a Sunday belongs to two, for the rest between days
     */
    void take(Collection<ParticipantId> crew, Collection<LocalDate> days) {
        List<LocalDate> mondays = days.stream()
                .flatMap(day -> Stream.of(day.minusDays(1), day.plusDays(1)))
                .map(day -> Horizon.weekOf(day).from())
                .distinct()
                .sorted()
                .toList();
        List<UUID> ids = crew.stream().distinct().map(ParticipantId::value).sorted().toList();
        if (ids.isEmpty() || mondays.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO crew_week (participant_id, monday, changes) VALUES (?,?,1)"
                + ",(?,?,1)".repeat(ids.size() * mondays.size() - 1) + " ON DUPLICATE KEY UPDATE changes = changes + 1";
        jdbc.prepareStatement(sql, statement -> {
            int index = 1;
            for (UUID id : ids) {
                for (LocalDate monday : mondays) {
                    statement.setString(index++, id.toString());
                    statement.setObject(index++, monday);
                }
            }
            return statement.executeUpdate();
        });
    }

    /** One visit, also when it stands no more, for as long as the transaction lasts. */
    Optional<PlannedVisitRow> hold(VisitId visit) {
        return visits.hold(visit.value());
    }

    /** Of a visit that is held. */
    List<ParticipantId> crew(VisitId visit) {
        return crews.held(visit.value()).stream()
                .map(row -> new ParticipantId(row.participantId()))
                .toList();
    }

    /** Takes the turn of a visit with the people it has. */
    void take(VisitId visit) {
        hold(visit).ifPresent(row -> take(crew(visit), List.of(Amsterdam.dayOf(row.startsAt()))));
    }

    /** What a piece of a proposal needs: of all who go or went, on the days that it is about. */
    void take(Collection<ProposalPiece> pieces) {
        List<ProposedVisit> all = pieces.stream()
                .flatMap(piece -> Stream.of(Optional.ofNullable(piece.was()), Optional.ofNullable(piece.now())))
                .flatMap(Optional::stream)
                .toList();
        take(
                all.stream().flatMap(one -> one.crew().stream()).collect(Collectors.toSet()),
                all.stream().map(one -> Amsterdam.dayOf(one.slot().start())).collect(Collectors.toSet()));
    }
}
