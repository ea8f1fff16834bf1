package nl.wijkcheque.planning;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** Reads all visits that stand, with who goes, in one query. Planning waits for it: row by row, and no more than it needs. */
@Singleton
final class StandingReads {

    /** One row per member of a crew, those of one visit after each other. */
    private static final String BETWEEN = "SELECT v.id, v.booking_id, v.resident_id, v.offering_id, v.starts_at,"
            + " COALESCE(v.stays_until, v.ends_at), v.latitude, v.longitude, m.participant_id FROM planned_visit v"
            + " LEFT JOIN crew_member m ON m.visit_id = v.id WHERE v.servicepunt_id = ? AND v.starts_at >= ?"
            + " AND v.starts_at < ? AND v.standing_booking IS NOT NULL ORDER BY v.starts_at, v.id";

    private final JdbcOperations jdbc;
    private final Transactions transactions;

    StandingReads(JdbcOperations jdbc, Transactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Those that begin between the two, in order of time. */
    List<Standing> between(ServicepuntId servicepunt, Instant from, Instant until) {
        return transactions.read(() -> jdbc.prepareStatement(BETWEEN, statement -> {
            statement.setString(1, servicepunt.value().toString());
            statement.setTimestamp(2, Timestamp.from(from));
            statement.setTimestamp(3, Timestamp.from(until));
            try (ResultSet row = statement.executeQuery()) {
                return standing(row);
            }
        }));
    }

    private static List<Standing> standing(ResultSet row) throws SQLException {
        List<Standing> all = new ArrayList<>();
        boolean more = row.next();
        while (more) {
            String id = row.getString(1);
            StandingVisit visit = visit(row, UUID.fromString(id));
            List<ParticipantId> crew = new ArrayList<>(2);
            do {
                String member = row.getString(9);
                if (member != null) {
                    crew.add(new ParticipantId(UUID.fromString(member)));
                }
                more = row.next();
            } while (more && id.equals(row.getString(1)));
            all.add(new Standing(visit, crew));
        }
        return all;
    }

    private static StandingVisit visit(ResultSet row, UUID id) throws SQLException {
        return new StandingVisit(
                id,
                UUID.fromString(row.getString(2)),
                UUID.fromString(row.getString(3)),
                UUID.fromString(row.getString(4)),
                row.getTimestamp(5).toInstant(),
                row.getTimestamp(6).toInstant(),
                degrees(row, 7),
                degrees(row, 8));
    }

    private static @Nullable Double degrees(ResultSet row, int column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }
}
