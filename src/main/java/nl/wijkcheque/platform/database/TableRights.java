package nl.wijkcheque.platform.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the application's account may do: read everything in its schema, and per table as much more as that table takes.
 * Nothing lets it empty, drop or alter a table or a trigger. Rights that are right already are left alone, so that the
 * start of a node is not felt by the others.
 */
final class TableRights {

    private static final Set<String> OF_SCHEMA = Set.of("SELECT");
    private static final Set<String> APPEND = Set.of("INSERT");
    private static final Set<String> ALL = Set.of("INSERT", "UPDATE", "DELETE");

    /** What Flyway remembers is not the application's business. */
    private static final Set<String> NONE = Set.of();

    private static final String HISTORY = "flyway_schema_history";

    private final Connection owner;
    private final Connection application;

    /**
     * @param owner who may give rights
     * @param application only asked what it may already
     */
    TableRights(Connection owner, Connection application) {
        this.owner = owner;
        this.application = application;
    }

    /** Gives what is missing and takes away what is too much. */
    void mend() throws SQLException {
        String account = account(application);
        mendSchema(account);
        Map<String, Set<String>> given = given();
        for (String table : tables()) {
            Set<String> wanted = wanted(table);
            Set<String> has = given.getOrDefault(table, NONE);
            change("GRANT", minus(wanted, has), "`" + table + "` TO " + account);
            change("REVOKE", minus(has, wanted), "`" + table + "` FROM " + account);
        }
    }

    /** Who the server says that this connection is, quoted as in a grant. */
    static String account(Connection connection) throws SQLException {
        String[] parts = one(connection, "SELECT CURRENT_USER()").split("@", 2);
        return "'" + parts[0] + "'@'" + parts[1] + "'";
    }

    static String one(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "";
        }
    }

    private static Set<String> wanted(String table) {
        if (table.equals(HISTORY)) {
            return NONE;
        }
        return AppendOnly.TABLES.contains(table) ? APPEND : ALL;
    }

    /** The schema's name is a pattern here, and taken as it was given. */
    private void mendSchema(String account) throws SQLException {
        for (Map.Entry<String, Set<String>> given : rights(
                "SELECT table_schema, privilege_type FROM information_schema.schema_privileges"
                        + " WHERE DATABASE() LIKE table_schema")
                .entrySet()) {
            change("REVOKE", minus(given.getValue(), OF_SCHEMA), "`" + given.getKey() + "`.* FROM " + account);
        }
    }

    private Map<String, Set<String>> given() throws SQLException {
        return rights("SELECT table_name, privilege_type FROM information_schema.table_privileges"
                + " WHERE table_schema = DATABASE()");
    }

    private Map<String, Set<String>> rights(String sql) throws SQLException {
        Map<String, Set<String>> rights = new TreeMap<>();
        try (Statement statement = application.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rights.computeIfAbsent(rows.getString(1), any -> new TreeSet<>()).add(rows.getString(2));
            }
        }
        return rights;
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement statement = owner.prepareStatement(
                "SELECT table_name FROM information_schema.tables"
                        + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE' ORDER BY table_name");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static Set<String> minus(Set<String> from, Set<String> what) {
        Set<String> rest = new TreeSet<>(from);
        rest.removeAll(what);
        return rest;
    }

    private void change(String verb, Set<String> rights, String rest) throws SQLException {
        if (rights.isEmpty()) {
            return;
        }
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate(verb + " " + String.join(", ", rights) + " ON " + rest);
        }
    }
}
