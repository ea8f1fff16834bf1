package nl.wijkcheque.planning;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CrewRows extends GenericRepository<CrewRow, UUID> {

    @Query("SELECT visit_id, participant_id, part FROM crew_member WHERE visit_id IN (:visits)")
    List<CrewRow> of(Collection<UUID> visits);

    /** As it is now, in a transaction that has read nothing yet. */
    @Query("SELECT visit_id, participant_id, part FROM crew_member WHERE visit_id = :visit LOCK IN SHARE MODE")
    List<CrewRow> held(UUID visit);

    @Query("DELETE FROM crew_slot WHERE visit_id = :visit")
    void freeSlots(UUID visit);
}
