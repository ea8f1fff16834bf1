package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;
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
interface SeriesRows extends GenericRepository<SeriesRow, UUID> {

    void save(SeriesRow row);

    Optional<SeriesRow> findById(UUID id);

    /**
     * Those that go on until somebody ends them, to which somebody had said yes by then, and of which a week that begins by
     * then was not made yet. Also when every week that was made was called off by itself.
     *
     * @param until the last first day of a week that is wanted
     * @param accepted the last moment at which somebody may have said yes
     */
    @Query("SELECT s.* FROM booking_series s WHERE s.servicepunt_id = :servicepunt AND s.end_reason IS NULL AND s.weeks = 0"
            + " AND DATE_ADD(s.earliest, INTERVAL 7 * (s.next_week - 1) DAY) <= :until"
            + " AND EXISTS (SELECT 1 FROM booking b JOIN booking_event e ON e.booking_id = b.id WHERE b.series_id = s.id"
            + " AND e.to_state = 'WACHTLIJST' AND e.happened_at <= :accepted)"
            + " ORDER BY s.id LIMIT :size")
    List<SeriesRow> due(UUID servicepunt, LocalDate until, Instant accepted, int size);

    @Query("SELECT * FROM booking_series WHERE servicepunt_id = :servicepunt AND end_reason IS NULL"
            + " AND helper_id IS NOT NULL ORDER BY id")
    List<SeriesRow> withHelper(UUID servicepunt);

    /** @return 1, or 0 when another made that week or it has ended */
    @Query("UPDATE booking_series SET next_week = next_week + 1 WHERE id = :id AND next_week = :week"
            + " AND end_reason IS NULL")
    int takeWeek(UUID id, int week);

    /** @return 1, or 0 when it had ended, or another had made its next week */
    @Query("UPDATE booking_series SET last_day = :lastDay, end_reason = :reason WHERE id = :id"
            + " AND next_week = :nextWeek AND end_reason IS NULL")
    int end(UUID id, int nextWeek, LocalDate lastDay, String reason);

    /** Those that ended with somebody's placement since that day and that nothing goes on for. */
    @Query("SELECT * FROM booking_series WHERE servicepunt_id = :servicepunt AND end_reason = 'PLACEMENT'"
            + " AND last_day >= :since AND resumed_as IS NULL ORDER BY last_day, id")
    List<SeriesRow> stopped(UUID servicepunt, LocalDate since);

    /** @return 1, or 0 when it did not end with a placement, or goes on already */
    @Query("UPDATE booking_series SET resumed_as = :booking WHERE id = :id AND end_reason = 'PLACEMENT'"
            + " AND resumed_as IS NULL")
    int resume(UUID id, UUID booking);

    /** @return 1, or 0 when it had ended */
    @Query("UPDATE booking_series SET helper_id = :helper WHERE id = :id AND end_reason IS NULL")
    int bind(UUID id, @Nullable UUID helper);

    /** @return 1, or 0 when it had ended, another had shifted it or made its next week */
    @Query("UPDATE booking_series SET earliest = DATE_ADD(earliest, INTERVAL :days DAY),"
            + " latest = DATE_ADD(latest, INTERVAL :days DAY)"
            + " WHERE id = :id AND earliest = :earliest AND next_week = :nextWeek AND end_reason IS NULL")
    int shift(UUID id, LocalDate earliest, int nextWeek, long days);

    @Query("INSERT INTO booking_series_week (series_id, week, wished, day, outcome, holiday)"
            + " VALUES (:series, :week, :wished, :day, :outcome, :holiday) ON DUPLICATE KEY UPDATE wished = VALUES(wished),"
            + " day = VALUES(day), outcome = VALUES(outcome), holiday = VALUES(holiday)")
    void keepWeek(UUID series, int week, LocalDate wished, LocalDate day, String outcome, @Nullable String holiday);

    @Query("SELECT week, wished, day, outcome, holiday FROM booking_series_week WHERE series_id = :series ORDER BY week")
    List<WeekRow> weeks(UUID series);

    /** A week as it is stored. */
    @Introspected
    record WeekRow(int week, LocalDate wished, LocalDate day, String outcome, @Nullable String holiday) {}
}
