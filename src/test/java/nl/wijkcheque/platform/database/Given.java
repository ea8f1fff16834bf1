package nl.wijkcheque.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the tests of the embedded database have in common. */
final class Given {

    /** Unpacked once for all tests; the data is fresh in each. */
    static final Path BINARIES = Path.of("target", "mariadb-" + Binaries.VERSION);

    private Given() {}

    static EmbeddedSettings settings(Path dataFolder) {
        return EmbeddedSettings.in(dataFolder).forTests(BINARIES);
    }

    /** As the owner of the schema. */
    static Connection connect(EmbeddedMariaDb server) throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.owner(), server.ownerPassword());
    }

    static void execute(EmbeddedMariaDb server, String... statements) throws SQLException {
        try (Connection connection = connect(server);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                boolean unusedResult = statement.execute(sql);
                assert !unusedResult : sql;
            }
        }
    }

    static String ask(EmbeddedMariaDb server, String sql) throws SQLException {
        try (Connection connection = connect(server)) {
            return ask(connection, sql);
        }
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            StringBuilder answer = new StringBuilder();
            while (rows.next()) {
                answer.append(answer.isEmpty() ? "" : "\n").append(rows.getString(1));
            }
            return answer.toString();
        }
    }
}
