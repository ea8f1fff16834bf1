package nl.wijkcheque.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkcheque.fixture.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the account that the service works with may do to the tables, and what not. */
final class TableRightsTest {

    private static final int TABLE_DENIED = 1142;
    private static final int COLUMN_DENIED = 1143;
    private static final int SCHEMA_DENIED = 1044;

    @ParameterizedTest
    @ValueSource(strings = {
            "UPDATE ledger_transfer SET amount_cents = amount_cents + 1",
            "DELETE FROM ledger_transfer",
            "TRUNCATE TABLE ledger_transfer",
            "DROP TABLE ledger_transfer",
            "DROP TRIGGER ledger_transfer_unchanged",
            "CREATE TRIGGER sly BEFORE INSERT ON ledger_transfer FOR EACH ROW SET NEW.cheques = 0",
            "ALTER TABLE ledger_transfer ADD COLUMN sly INT",
            "CREATE INDEX sly ON ledger_transfer (cheques)",
            "RENAME TABLE ledger_transfer TO sly",
            "REPLACE INTO ledger_transfer (id) VALUES (UUID())",
            "CREATE TABLE sly (id INT)",
            "CREATE OR REPLACE TABLE ledger_transfer (id INT)",
            "CREATE VIEW sly AS SELECT 1",
            "CREATE TEMPORARY TABLE sly (id INT)",
            "UPDATE audit_event SET action = 'X'",
            "DELETE FROM audit_event",
            "DELETE FROM booking_event",
            "UPDATE flyway_schema_history SET success = 0",
            "TRUNCATE TABLE cheque",
            "DROP TABLE cheque",
            "GRANT UPDATE ON ledger_transfer TO CURRENT_USER()"
    })
    void theServiceIsRefused(String sql) throws SQLException {
        SQLException refused = assertThrows(SQLException.class, () -> asTheService(sql));
        assertTrue(
                Set.of(TABLE_DENIED, COLUMN_DENIED, SCHEMA_DENIED).contains(refused.getErrorCode()),
                () -> refused.getErrorCode() + " " + refused.getMessage());
    }

    @Test
    void theServiceCantSwitchOffWhatKeepsTheLedger() {
        assertThrows(SQLException.class, () -> asTheService("SET GLOBAL innodb_flush_log_at_trx_commit = 0"));
        assertThrows(SQLException.class, () -> asTheService("SET sql_log_bin = 0"));
    }

    @Test
    void everyOtherTableMayBeAddedToChangedAndDeletedFrom() throws SQLException {
        List<String> tables = Database.column("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_name <> 'flyway_schema_history'");
        assertTrue(tables.containsAll(AppendOnly.TABLES), () -> AppendOnly.TABLES + " are not all in " + tables);
        Map<String, Set<String>> rights = new TreeMap<>();
        try (Connection service = Database.asTheService();
                Statement statement = service.createStatement();
                // Everyone sees only what was given to herself.
                ResultSet given = statement.executeQuery("SELECT table_name, privilege_type"
                        + " FROM information_schema.table_privileges WHERE table_schema = DATABASE()")) {
            while (given.next()) {
                rights.computeIfAbsent(given.getString(1), any -> new TreeSet<>()).add(given.getString(2));
            }
        }
        Map<String, Set<String>> wanted = new TreeMap<>();
        for (String table : tables) {
            wanted.put(
                    table,
                    AppendOnly.TABLES.contains(table) ? Set.of("INSERT") : Set.of("INSERT", "UPDATE", "DELETE"));
        }
        assertEquals(wanted, rights);
    }

    @Test
    void theListAndTheTriggersAgree() throws SQLException {
        for (String event : List.of("UPDATE", "DELETE")) {
            List<String> guarded = Database.column("SELECT event_object_table FROM information_schema.triggers"
                    + " WHERE trigger_schema = DATABASE() AND action_timing = 'BEFORE' AND event_manipulation = '"
                    + event + "' AND action_statement LIKE '%only added to%'");
            assertEquals(new TreeSet<>(AppendOnly.TABLES), new TreeSet<>(guarded), event);
        }
    }

    private static void asTheService(String sql) throws SQLException {
        try (Connection connection = Database.asTheService();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
