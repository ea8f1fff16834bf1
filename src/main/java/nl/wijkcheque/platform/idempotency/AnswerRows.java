package nl.wijkcheque.platform.idempotency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRows extends GenericRepository<AnswerRow, byte[]> {

    @Query("SELECT request, fingerprint, answer, answered_at FROM idempotent_answer WHERE request = :request")
    Optional<AnswerRow> find(byte[] request);

    @Query("DELETE FROM idempotent_answer WHERE answered_at < :moment LIMIT 10000")
    int deleteBefore(Instant moment);
}
