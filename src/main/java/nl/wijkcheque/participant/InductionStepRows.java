package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** The steps that were taken, and taken back, are only added to. Who adds holds the participant. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InductionStepRows extends GenericRepository<InductionStepRow, UUID> {

    void save(InductionStepRow row);

    @Query("SELECT * FROM induction_step WHERE participant_id = :participant AND offering_id = :offering"
            + " ORDER BY revision")
    List<InductionStepRow> of(UUID participant, UUID offering);
}
