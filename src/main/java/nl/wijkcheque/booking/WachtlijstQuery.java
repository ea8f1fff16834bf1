package nl.wijkcheque.booking;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/**
 * Reads one page of the wachtlijst, whatever is filtered. Each statement names its index: without it the optimiser may read
 * and sort the whole list for one page.
 */
@Singleton
final class WachtlijstQuery {

    private static final String RANK = " AS at, COUNT(*) FROM booking FORCE INDEX (booking_wachtlijst_offering)"
            + " WHERE servicepunt_id = ? AND offering_id = ? AND wachtlijst_key > ? AND wachtlijst_key < ?";

    private final JdbcOperations jdbc;

    WachtlijstQuery(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param whose only of these residents; null for all */
    List<BookingRow> page(
            ServicepuntId servicepunt,
            WachtlijstFilter filter,
            @Nullable List<UUID> whose,
            String number,
            String after,
            int size) {
        Statement sql = new Statement(indexFor(filter, whose, number));
        sql.and("servicepunt_id = ?", servicepunt.value());
        if (filter.offering() != null) {
            sql.and("offering_id = ?", filter.offering().value());
        }
        if (filter.kind() != null) {
            sql.and("kind = ?", filter.kind().name());
        }
        if (filter.cause() != null) {
            sql.and("cause = ?", filter.cause().name());
        }
        sql.and("wachtlijst_key > ?", after);
        if (filter.urgentOnly()) {
            sql.and("wachtlijst_key < ?", String.valueOf(Urgency.NORMAL.sortsAs()));
        }
        if (filter.dagdeel() != null) {
            sql.and("FIND_IN_SET(?, dagdelen) > 0", filter.dagdeel().name());
        }
        if (!number.isEmpty()) {
            sql.and("number = ?", number);
        }
        if (whose != null) {
            sql.andIn("resident_id", whose);
        }
        return rows(sql, size);
    }

    /**
     * How many of the same offering stand between one key and the next.
     *
     * @return in the order of the ranges
     */
    int[] between(ServicepuntId servicepunt, List<Range> ranges) {
        int[] counts = new int[ranges.size()];
        if (ranges.isEmpty()) {
            return counts;
        }
        List<String> parts = new ArrayList<>();
        for (int at = 0; at < ranges.size(); at++) {
            parts.add("SELECT " + at + RANK);
        }
        return jdbc.prepareStatement(String.join(" UNION ALL ", parts), statement -> {
            int index = 1;
            for (Range range : ranges) {
                statement.setString(index++, servicepunt.value().toString());
                statement.setString(index++, range.offering().toString());
                statement.setString(index++, range.after());
                statement.setString(index++, range.before());
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    counts[found.getInt(1)] = found.getInt(2);
                }
            }
            return counts;
        });
    }

    /** Between two keys; neither is counted. */
    record Range(UUID offering, String after, String before) {}

    /** Where no index fits, the list itself is read in its order. */
    private static String indexFor(WachtlijstFilter filter, @Nullable List<UUID> whose, String number) {
        if (!number.isEmpty()) {
            return "booking_number";
        }
        if (whose != null) {
            return "booking_resident";
        }
        if (filter.offering() != null) {
            return filter.cause() == null ? "booking_wachtlijst_offering" : "booking_wachtlijst_offering_cause";
        }
        if (filter.cause() != null) {
            return "booking_wachtlijst_cause";
        }
        return filter.kind() == null ? "booking_wachtlijst" : "booking_wachtlijst_kind";
    }

    private List<BookingRow> rows(Statement sql, int size) {
        return jdbc.prepareStatement(sql.text(), statement -> {
            sql.bind(statement, size);
            try (ResultSet found = statement.executeQuery();
                    Stream<BookingRow> rows = jdbc.entityStream(found, BookingRow.class)) {
                return rows.toList();
            }
        });
    }

    /** Conditions of our own words, and values that are only ever bound. */
    private static final class Statement {

        private final StringBuilder text = new StringBuilder("SELECT * FROM booking FORCE INDEX (");
        private final List<String> values = new ArrayList<>();

        Statement(String index) {
            text.append(index).append(") WHERE wachtlijst_key IS NOT NULL");
        }

        void and(String condition, Object value) {
            text.append(" AND ").append(condition);
            values.add(value.toString());
        }

        void andIn(String column, List<UUID> ids) {
            text.append(" AND ").append(column).append(" IN (?").append(",?".repeat(ids.size() - 1)).append(')');
            ids.forEach(id -> values.add(id.toString()));
        }

        String text() {
            return text + " ORDER BY wachtlijst_key LIMIT ?";
        }

        void bind(PreparedStatement statement, int size) throws SQLException {
            for (int at = 0; at < values.size(); at++) {
                statement.setString(at + 1, values.get(at));
            }
            statement.setInt(values.size() + 1, size);
        }
    }
}
