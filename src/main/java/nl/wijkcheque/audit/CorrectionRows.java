package nl.wijkcheque.audit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CorrectionRows extends GenericRepository<CorrectionRow, UUID> {

    @Query("SELECT * FROM correction WHERE subject_id = :subject AND version > :version ORDER BY id DESC LIMIT :size")
    List<CorrectionRow> since(UUID subject, int version, int size);
}
