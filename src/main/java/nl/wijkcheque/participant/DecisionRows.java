package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What was decided is only added to. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionRows extends GenericRepository<DecisionRow, UUID> {

    @Query("SELECT d.* FROM milestone_decision d JOIN placement t ON t.id = d.placement_id"
            + " WHERE t.participant_id IN (:participants) ORDER BY d.revision")
    List<DecisionRow> of(Collection<UUID> participants);

    /** @return 0 when another was first */
    @Query("INSERT IGNORE INTO milestone_decision (id, placement_id, kind, number, revision, verdict, decided_on,"
            + " decided_by, decided_by_name, recorded_at)"
            + " VALUES (:id, :placement, :kind, :number, :revision, :verdict, :decidedOn, :by, :byName, :at)")
    int add(
            UUID id,
            UUID placement,
            MilestoneKind kind,
            int number,
            int revision,
            MilestoneVerdict verdict,
            LocalDate decidedOn,
            UUID by,
            String byName,
            Instant at);
}
