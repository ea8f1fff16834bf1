package nl.wijkcheque.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariDataSource;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.wijkcheque.fixture.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The server behind the application's data source. */
@BesideOthers
@ResourceLock("the program of the embedded database")
class EmbeddedDatabaseWiringTest {

    @TempDir
    Path temporary;

    @Test
    void startsWithTheContextAndStopsWhenItClosedItsPool() throws Exception {
        CompletableFuture<Boolean> poolWasClosed;
        try (ApplicationContext context = ApplicationContext.run(settings())) {
            HikariDataSource pool = context.getBean(DataSource.class).unwrap(HikariDataSource.class);
            assertEquals("wijkcheque", database(pool));
            long server = Long.parseLong(
                    Files.readString(temporary.resolve("db/server.pid")).strip());
            poolWasClosed = ProcessHandle.of(server).orElseThrow().onExit().thenApply(ended -> pool.isClosed());
        }
        assertTrue(poolWasClosed.get(10, TimeUnit.SECONDS), "the pool is closed when the server stops");
        assertTrue(Files.readString(temporary.resolve("db/server.log")).contains("Shutdown complete"));
    }

    @Test
    void servesContextsTogether() throws Exception {
        try (ApplicationContext first = ApplicationContext.run(settings())) {
            String url = url(first);
            try (ApplicationContext second = ApplicationContext.run(settings())) {
                assertEquals(url, url(second));
            }
            assertEquals("wijkcheque", database(pool(first)), "the first one still uses it");
        }
        try (ApplicationContext third = ApplicationContext.run(settings())) {
            assertEquals("wijkcheque", database(pool(third)));
        }
    }

    @Test
    void outlivesItsContextsInTests() throws Exception {
        // Not in the temporary folder, which is deleted before the JVM ends and the server with it.
        Path lasting = Path.of("target", "outlives-its-contexts");
        String url;
        try (ApplicationContext first = ApplicationContext.run(settings(lasting, true))) {
            url = url(first);
        }
        try (ApplicationContext second = ApplicationContext.run(settings(lasting, true))) {
            assertEquals(url, url(second));
            assertEquals("wijkcheque", database(pool(second)));
        }
    }

    @Test
    void staysAwayWhereAnotherServerIsNamed() {
        Map<String, Object> settings = settings();
        settings.put("db.url", "jdbc:mariadb://db.example:3306/wijkcheque");
        settings.put("datasources.default.url", "jdbc:mariadb://db.example:3306/wijkcheque");
        settings.put("datasources.default.initialization-fail-timeout", -1);
        settings.put("datasources.default.minimum-idle", 0);
        try (ApplicationContext context = ApplicationContext.run(settings)) {
            assertNotNull(context);
            assertFalse(Files.exists(temporary.resolve("db")));
        }
    }

    @Test
    @Timeout(60)
    void letsTheApplicationCloseItsPoolWhenTheJvmEnds() throws Exception {
        try (ChildJvm child = ChildJvm.running(ContextJvm.class, temporary.resolve("db"))) {
            String serving = child.says("SERVING");
            assertEquals("wijkcheque", serving);
            child.terminate();
            assertEquals("true", child.says("STILL-SERVED"));
        }
    }

    /** The pool itself: the bean around it wants a transaction. */
    private static DataSource pool(ApplicationContext context) {
        return DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
    }

    private Map<String, Object> settings() {
        return settings(temporary.resolve("db"), false);
    }

    private static Map<String, Object> settings(Path folder, boolean forTests) {
        return new HashMap<>(Map.of(
                "datasources.default.url", "jdbc:mariadb:embedded",
                "datasources.default.username", "wijkcheque",
                "datasources.default.password", "",
                "datasources.default.driver-class-name", "org.mariadb.jdbc.Driver",
                "wijkcheque.demo.enabled", "false",
                "flyway.enabled", false,
                "wijkcheque.database.folder", folder.toString(),
                "wijkcheque.database.binaries", Given.BINARIES.toString(),
                "wijkcheque.database.for-tests", forTests));
    }

    private static String url(ApplicationContext context) throws SQLException {
        return context.getBean(DataSource.class).unwrap(HikariDataSource.class).getJdbcUrl();
    }

    private static String database(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return Given.ask(connection, "SELECT database()");
        }
    }

    /** A whole application context that closes slowly in its own exit hook, at the same time as ours runs. */
    static final class ContextJvm {

        private ContextJvm() {}

        private static boolean answersAfterOneSecond(DataSource source) throws SQLException {
            try (Connection connection = source.getConnection()) {
                return Given.ask(connection, "SELECT sleep(1)").equals("0");
            }
        }

        public static void main(String[] arguments) throws SQLException, IOException {
            Path folder = Path.of(arguments[0]);
            ApplicationContext context = ApplicationContext.run(settings(folder, false));
            DataSource source = pool(context);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                try {
                    System.out.println("STILL-SERVED " + answersAfterOneSecond(source));
                } catch (SQLException e) {
                    System.out.println("STILL-SERVED " + e);
                } finally {
                    context.close();
                }
            }));
            System.out.println("SERVING " + database(source));
            System.out.println("ENDING " + System.in.read());
        }
    }
}
