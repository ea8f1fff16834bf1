package nl.wijkcheque.platform;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Inserts any number of rows with one statement, in the transaction that is open: now, or with all others at its end. */
@Singleton
public final class RowInserts {

    private static final String COMMIT = ";COMMIT";

    private final JdbcOperations jdbc;

    RowInserts(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the rows, all or none: one round trip.
     *
     * @param table a name of our own, never input
     * @param columns names of our own
     * @param rows values in the order of the columns
     */
    public void insert(String table, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        if (!rows.isEmpty()) {
            send(List.of(new LateRows.Insert(new LateRows.Target(table, columns), List.copyOf(rows))), "");
        }
    }

    /**
     * Adds the rows at the end of the open transaction, together with all others that wait for it and with the commit: one
     * round trip in all. For rows that are only ever added to, and that nobody reads before. What the database has against
     * them is thrown at that moment, by {@link Transactions#write}.
     *
     * @throws IllegalStateException outside a transaction
     */
    public void atCommit(String table, List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        if (!LateRows.OPEN.isBound()) {
            throw new IllegalStateException("rows of " + table + " need a transaction to be added to");
        }
        if (!rows.isEmpty()) {
            LateRows.OPEN.get().add(new LateRows.Target(table, columns), rows);
        }
    }

    /** Sends what waits for the end now, for who is about to read it. Costs nothing when nothing waits. */
    public void sendWaiting() {
        if (LateRows.OPEN.isBound()) {
            send(LateRows.OPEN.get().take(), "");
        }
    }

    /** Ends the transaction with what waits for it, if anything does. */
    void sendAndCommit(LateRows late) {
        send(late.take(), COMMIT);
    }

    private void send(List<LateRows.Insert> inserts, String end) {
        if (inserts.isEmpty()) {
            return;
        }
        String sql = inserts.stream().map(LateRows.Insert::sql).collect(Collectors.joining(";")) + end;
        jdbc.prepareStatement(sql, statement -> {
            int index = 1;
            for (LateRows.Insert insert : inserts) {
                for (List<? extends @Nullable Object> values : insert.rows()) {
                    for (Object value : values) {
                        bind(statement, index++, value);
                    }
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
