package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttendanceRows extends GenericRepository<AttendanceRow, UUID> {

    @Query("SELECT participant_id, day, presence, absence_id FROM attendance WHERE servicepunt_id = :servicepunt"
            + " AND day = :day")
    List<AttendanceRow> on(UUID servicepunt, LocalDate day);

    /** As it is now, held until the transaction ends. */
    @Query("SELECT participant_id, day, presence, absence_id FROM attendance WHERE participant_id = :participant"
            + " AND day = :day FOR UPDATE")
    Optional<AttendanceRow> hold(UUID participant, LocalDate day);

    @Query("INSERT INTO attendance (participant_id, day, servicepunt_id, presence, absence_id, said_by, said_at)"
            + " VALUES (:participant, :day, :servicepunt, :presence, :absence, :by, :at) ON DUPLICATE KEY UPDATE"
            + " presence = VALUES(presence), absence_id = VALUES(absence_id), said_by = VALUES(said_by),"
            + " said_at = VALUES(said_at)")
    void put(
            UUID participant,
            LocalDate day,
            UUID servicepunt,
            String presence,
            @Nullable UUID absence,
            UUID by,
            Instant at);
}
