package nl.wijkcheque.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import nl.wijkcheque.fixture.BesideOthers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.io.TempDir;

/** A server of one's own, with an account that owns the tables and one that works with them. */
@BesideOthers
@ResourceLock("the program of the embedded database")
final class MigrationTest {

    @TempDir
    Path temporary;

    private EmbeddedMariaDb server;

    @BeforeEach
    void start() {
        server = EmbeddedMariaDb.start(Given.settings(temporary.resolve("db")));
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theOwnerMigratesAndTheServiceWorksAtEachStart() throws SQLException {
        for (int start = 0; start < 2; start++) {
            try (ApplicationContext context = ApplicationContext.run(settings())) {
                DataSource pool = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
                try (Connection connection = pool.getConnection();
                        Statement statement = connection.createStatement()) {
                    assertEquals("wijkcheque@127.0.0.1", Given.ask(connection, "SELECT CURRENT_USER()"));
                    assertEquals(0, statement.executeUpdate("UPDATE cheque SET state = state"));
                    SQLException refused = assertThrows(
                            SQLException.class, () -> statement.executeUpdate("DELETE FROM ledger_transfer"));
                    assertTrue(String.valueOf(refused.getMessage()).contains("denied"), refused::toString);
                }
            }
        }
    }

    @Test
    void rightsThatAreTooWideAreTakenBack() throws SQLException {
        Given.execute(server, "GRANT ALL PRIVILEGES ON wijkcheque.* TO 'wijkcheque'@'127.0.0.1'");
        ApplicationContext.run(settings()).close();
        try (Connection service = asTheService()) {
            assertEquals(
                    "SELECT",
                    Given.ask(service, "SELECT privilege_type FROM information_schema.schema_privileges"));
        }
    }

    @Test
    void aPasswordFileNamesTheOwnersPassword() throws Exception {
        Path file = Files.writeString(temporary.resolve("secret"), server.ownerPassword() + "\n");
        Map<String, Object> settings = settings();
        settings.remove("db.owner.password");
        settings.put("db.owner.password.file", file.toString());
        ApplicationContext.run(settings).close();
    }

    @Test
    void oneAccountMayDoBoth() throws SQLException {
        Map<String, Object> settings = settings();
        settings.remove("db.owner.user");
        settings.put("datasources.default.username", server.owner());
        settings.put("datasources.default.password", server.ownerPassword());
        ApplicationContext.run(settings).close();
        assertEquals("0", Given.ask(server, "SELECT count(*) FROM ledger_transfer"));
    }

    @Test
    void tablesThatTheServiceOnceMadeItselfAreRefusedWithWhatToDo() throws SQLException {
        Given.execute(server, "GRANT CREATE, TRIGGER ON wijkcheque.* TO 'wijkcheque'@'127.0.0.1'");
        try (Connection service = asTheService();
                Statement statement = service.createStatement()) {
            statement.execute("CREATE TABLE posting (number INT PRIMARY KEY)");
            statement.execute("CREATE TRIGGER posting_stays BEFORE DELETE ON posting FOR EACH ROW"
                    + " SIGNAL SQLSTATE '45000'");
        }
        RuntimeException refused = assertThrows(
                RuntimeException.class, () -> ApplicationContext.run(settings()).close());
        StringBuilder all = new StringBuilder();
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            all.append(cause).append('\n');
        }
        assertTrue(all.toString().contains("made by the account wijkcheque@127.0.0.1"), all::toString);
        assertTrue(all.toString().contains("delete the folder"), all::toString);
    }

    private Connection asTheService() throws SQLException {
        return DriverManager.getConnection(server.jdbcUrl(), server.user(), server.password());
    }

    private Map<String, Object> settings() {
        return new HashMap<>(Map.of(
                "db.url", server.jdbcUrl(),
                "db.owner.user", server.owner(),
                "db.owner.password", server.ownerPassword(),
                "datasources.default.url", server.jdbcUrl(),
                "datasources.default.username", server.user(),
                "datasources.default.password", server.password(),
                "datasources.default.maximum-pool-size", 2,
                "wijkcheque.secret", "a secret for tests that nobody guesses",
                "wijkcheque.jobs.enabled", "false",
                "wijkcheque.demo.enabled", "false"));
    }
}
