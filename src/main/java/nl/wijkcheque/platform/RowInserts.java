package nl.wijkcheque.platform;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inserts any number of rows with one statement: one round trip, in the transaction that is open. */
@Singleton
public final class RowInserts {

    private final JdbcOperations jdbc;

    RowInserts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the rows, all or none.
     *
     * @param table a name of our own, never input
     * @param columns names of our own
     * @param rows values in the order of the columns
     */
    public void insert(String table, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String row = "(?" + ",?".repeat(columns.size() - 1) + ")";
        String sql = "INSERT INTO " + table + " (" + String.join(",", columns) + ") VALUES " + row
                + ("," + row).repeat(rows.size() - 1);
        jdbc.prepareStatement(sql, statement -> {
            int index = 1;
            for (List<? extends @Nullable Object> values : rows) {
                for (Object value : values) {
                    bind(statement, index++, value);
                }
            }
            return statement.executeUpdate();
        });
    }

    private static void bind(PreparedStatement statement, int index, @Nullable Object value) throws SQLException {
        switch (value) {
            case Instant instant -> statement.setTimestamp(index, Timestamp.from(instant));
            case Enum<?> word -> statement.setString(index, word.name());
            case UUID id -> statement.setString(index, id.toString());
            case null, default -> statement.setObject(index, value);
        }
    }
}
