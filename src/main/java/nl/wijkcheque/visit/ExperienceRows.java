package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sums of what was done, over all participants of a servicepunt at once. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExperienceRows extends GenericRepository<PresenceRow, UUID> {

    String DONE = " FROM visit_day d JOIN visit_presence p ON p.visit_id = d.visit_id"
            + " WHERE d.servicepunt_id = :servicepunt AND d.day >= :since AND d.state = 'DONE'";

    String THERE = " AND p.presence IN ('PRESENT', 'LATE')";

    @Query("SELECT p.participant_id, d.offering_id, CAST(SUM(p.presence IN ('PRESENT', 'LATE')) AS SIGNED) visits,"
            + " CAST(SUM(p.minutes) AS SIGNED) minutes,"
            + " COUNT(DISTINCT IF(p.presence IN ('PRESENT', 'LATE'), d.resident_id, NULL)) residents,"
            + " CAST(SUM(p.presence = 'ABSENT_NO_NOTICE') AS SIGNED) missed, MIN(d.day) first_day, MAX(d.day) last_day"
            + DONE + " GROUP BY p.participant_id, d.offering_id")
    List<ExperienceSum> experience(UUID servicepunt, LocalDate since);

    @Query("SELECT p.participant_id, d.offering_id, o.participant_id other_id, COUNT(*) visits"
            + " FROM visit_day d JOIN visit_presence p ON p.visit_id = d.visit_id"
            + " JOIN visit_presence o ON o.visit_id = d.visit_id AND o.participant_id <> p.participant_id"
            + " AND o.presence IN ('PRESENT', 'LATE')"
            + " WHERE d.servicepunt_id = :servicepunt AND d.day >= :since AND d.state = 'DONE'" + THERE
            + " GROUP BY p.participant_id, d.offering_id, o.participant_id")
    List<TogetherSum> together(UUID servicepunt, LocalDate since);

    @Query("SELECT d.visit_id, o.participant_id, d.day, o.presence, o.minutes FROM visit_day d"
            + " JOIN visit_presence p ON p.visit_id = d.visit_id AND p.participant_id = :participant"
            + " JOIN visit_presence o ON o.visit_id = d.visit_id"
            + " WHERE d.servicepunt_id = :servicepunt AND d.offering_id = :offering AND d.day >= :since"
            + " AND d.state = 'DONE'")
    List<PastVisitRow> visits(UUID servicepunt, UUID participant, UUID offering, LocalDate since);

    @Query("SELECT p.participant_id, d.resident_id, COUNT(*) visits" + DONE + THERE
            + " AND d.organisation_id IS NULL GROUP BY p.participant_id, d.resident_id")
    List<RegularSum> regulars(UUID servicepunt, LocalDate since);

    /** Of lines that correct each other the sum is what the last one says. */
    @Query("SELECT participant_id, day, CAST(SUM(minutes - COALESCE(minutes_before, 0)) AS SIGNED) minutes"
            + " FROM hours_line"
            + " WHERE servicepunt_id = :servicepunt AND state <> 'REPLACED' AND day BETWEEN :from AND :until"
            + " GROUP BY participant_id, day")
    List<DaySum> days(UUID servicepunt, LocalDate from, LocalDate until);
}
