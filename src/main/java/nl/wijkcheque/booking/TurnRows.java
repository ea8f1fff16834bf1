package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TurnRows extends GenericRepository<TurnRow, UUID> {

    Optional<TurnRow> findById(UUID id);

    List<TurnRow> findByIdIn(Collection<UUID> ids);

    /** @return 1, or 0 when it does not wait any more or was changed meanwhile */
    @Query("UPDATE booking SET urgency = :urgency, urgency_reason = :urgencyReason, urgency_by = :urgencyBy,"
            + " cause = :cause, cause_since = :causeSince, told_cause = :toldCause, paused_until = :pausedUntil,"
            + " offered_until = :offeredUntil, agreed_day = :agreedDay, agreed_start = :agreedStart,"
            + " wachtlijst_key = :key, version = version + 1"
            + " WHERE id = :id AND state = 'WACHTLIJST' AND version = :version")
    int change(
            UUID id,
            int version,
            String urgency,
            String urgencyReason,
            @Nullable UUID urgencyBy,
            String cause,
            @Nullable Instant causeSince,
            @Nullable String toldCause,
            @Nullable LocalDate pausedUntil,
            @Nullable Instant offeredUntil,
            @Nullable LocalDate agreedDay,
            @Nullable Integer agreedStart,
            String key);
}
