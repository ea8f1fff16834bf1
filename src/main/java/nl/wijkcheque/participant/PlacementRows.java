package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PlacementRows extends GenericRepository<PlacementRow, UUID> {

    String COLUMNS = "SELECT t.id, t.participant_id, t.track, t.first_day, t.planned_last_day, t.ended_on, t.reason,"
            + " t.work_likely, t.other_setting, t.made_on FROM placement t";

    String OF_SERVICEPUNT = " JOIN participant p ON p.id = t.participant_id WHERE p.servicepunt_id = :servicepunt AND";

    String OPEN = " t.open_until >= :from AND t.first_day <= :until ORDER BY t.first_day, t.id";

    String TOUCHING = COLUMNS + " WHERE" + OPEN;

    String TOUCHING_OF = COLUMNS + OF_SERVICEPUNT + OPEN;

    void save(PlacementRow row);

    @Query(COLUMNS + " WHERE t.id = :id")
    Optional<PlacementRow> find(UUID id);

    @Query(COLUMNS + " WHERE t.participant_id = :participant ORDER BY t.first_day DESC")
    List<PlacementRow> of(UUID participant);

    @Query(COLUMNS + " WHERE t.participant_id IN (:participants)")
    List<PlacementRow> ofAll(Collection<UUID> participants);

    @Query(COLUMNS + " WHERE t.participant_id IN (:participants) AND :day BETWEEN t.first_day AND t.last_day")
    List<PlacementRow> on(LocalDate day, Collection<UUID> participants);

    @Query(TOUCHING)
    List<PlacementRow> touching(LocalDate from, LocalDate until);

    @Query(TOUCHING_OF)
    List<PlacementRow> touchingOf(UUID servicepunt, LocalDate from, LocalDate until);

    @Query("UPDATE placement SET ended_on = :lastDay, reason = :reason WHERE id = :id AND ended_on IS NULL")
    int end(UUID id, LocalDate lastDay, OutflowReason reason);

    /** @return 0 when it was ended on another day, or no longer is */
    @Query("UPDATE placement SET ended_on = :lastDay, reason = :reason WHERE id = :id AND ended_on = :seen")
    int correctEnd(UUID id, LocalDate seen, @Nullable LocalDate lastDay, @Nullable OutflowReason reason);

    /** @return 0 when another was first, also with a decision about it */
    @Query("DELETE FROM placement WHERE id = :id"
            + " AND NOT EXISTS (SELECT 1 FROM milestone_decision d WHERE d.placement_id = placement.id)")
    int remove(UUID id);

    @Query("UPDATE placement SET planned_last_day = :until, work_likely = :workLikely"
            + " WHERE id = :id AND ended_on IS NULL AND planned_last_day = :seen")
    int extend(UUID id, LocalDate seen, LocalDate until, boolean workLikely);
}
