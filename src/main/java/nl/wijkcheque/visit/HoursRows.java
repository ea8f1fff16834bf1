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

@JdbcRepository(dialect = Dialect.MYSQL)
interface HoursRows extends GenericRepository<HoursRow, UUID> {

    String CLOSED = "SELECT h.* FROM hours_line h LEFT JOIN hours_line c ON c.corrects = h.id"
            + " WHERE h.servicepunt_id = :servicepunt AND h.state = 'CONFIRMED' AND c.id IS NULL";

    String CLOSED_PAGE = " AND h.id < :before ORDER BY h.id DESC LIMIT :size";

    void save(HoursRow row);

    @Query("SELECT * FROM hours_line WHERE id = :id")
    Optional<HoursRow> find(UUID id);

    /** The row as it is now, held until the transaction ends. */
    @Query("SELECT * FROM hours_line WHERE id = :id FOR UPDATE")
    Optional<HoursRow> hold(UUID id);

    /** @return 0 when it was not waiting for it */
    @Query("UPDATE hours_line SET state = 'CONFIRMED', confirmed_by = :by, confirmed_at = :at"
            + " WHERE id = :id AND state = 'REGISTERED'")
    int confirm(UUID id, UUID by, Instant at);

    /** @return 0 when it was not waiting */
    @Query("UPDATE hours_line SET state = 'REPLACED' WHERE id = :id AND state = 'REGISTERED'")
    int replace(UUID id);

    /** The line that corrects this one. */
    @Query("SELECT * FROM hours_line WHERE corrects = :line")
    Optional<HoursRow> correcting(UUID line);

    /** Without those that were corrected afterwards; registered last first. */
    @Query(CLOSED + CLOSED_PAGE)
    List<HoursRow> closed(UUID servicepunt, UUID before, int size);

    /** The same, of one day. */
    @Query(CLOSED + " AND h.day = :day" + CLOSED_PAGE)
    List<HoursRow> closedOn(UUID servicepunt, LocalDate day, UUID before, int size);

    @Query("SELECT * FROM hours_line WHERE servicepunt_id = :servicepunt AND state = :state AND id > :after"
            + " ORDER BY id LIMIT :size")
    List<HoursRow> inState(UUID servicepunt, String state, UUID after, int size);

    @Query("SELECT * FROM hours_line WHERE participant_id = :participant AND id < :before AND state <> 'REPLACED'"
            + " ORDER BY id DESC LIMIT :size")
    List<HoursRow> of(UUID participant, UUID before, int size);

    @Query("SELECT * FROM hours_line WHERE participant_id = :participant AND state = 'CONFIRMED'"
            + " AND day BETWEEN :from AND :until ORDER BY day, id")
    List<HoursRow> confirmedOf(UUID participant, LocalDate from, LocalDate until);

    /** How many lines in that time say that she worked, confirmed or not; without what a confirmed correction undid. */
    @Query("SELECT COUNT(*) FROM hours_line h WHERE h.participant_id = :participant AND h.state <> 'REPLACED'"
            + " AND h.minutes > 0 AND h.day BETWEEN :from AND :until AND NOT EXISTS"
            + " (SELECT 1 FROM hours_line c WHERE c.corrects = h.id AND c.state = 'CONFIRMED')")
    int worked(UUID participant, LocalDate from, LocalDate until);

    @Query("SELECT * FROM hours_line WHERE state = 'CONFIRMED' AND day BETWEEN :from AND :until ORDER BY day, id")
    List<HoursRow> confirmed(LocalDate from, LocalDate until);

    @Query("SELECT * FROM hours_line WHERE state = 'CONFIRMED' AND day BETWEEN :from AND :until"
            + " AND servicepunt_id = :servicepunt ORDER BY day, id")
    List<HoursRow> confirmedAt(UUID servicepunt, LocalDate from, LocalDate until);
}
