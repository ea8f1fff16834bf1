package nl.wijkcheque.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.TimeZone;
import nl.wijkcheque.fixture.BesideOthers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.io.TempDir;

/** One running server, looked at from all sides. */
@BesideOthers
@ResourceLock("the program of the embedded database")
class EmbeddedMariaDbTest {

    @TempDir
    static Path temporary;

    private static Path folder;
    private static EmbeddedMariaDb server;

    @BeforeAll
    static void start() {
        folder = temporary
                .resolve("a folder with spaces, and a name far longer than the 107 bytes of a socket's name")
                .resolve("data");
        server = EmbeddedMariaDb.start(Given.settings(folder));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void refusesWrongValuesAndAmbiguousGroups() throws SQLException {
        assertEquals(
                "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,STRICT_ALL_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
                        + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION",
                Given.ask(server, "SELECT @@global.sql_mode"));
        // The driver adds IGNORE_SPACE to each session, whatever the server's mode is.
        assertEquals(
                "IGNORE_SPACE," + Given.ask(server, "SELECT @@global.sql_mode"),
                Given.ask(server, "SELECT @@session.sql_mode"));
    }

    @Test
    void writesEveryCommitToDisk() throws SQLException {
        assertEquals("1", Given.ask(server, "SELECT @@innodb_flush_log_at_trx_commit"));
        assertEquals("ON", Given.ask(server, "SELECT @@innodb_doublewrite"));
    }

    @Test
    void speaksAllOfUnicodeByDefault() throws SQLException {
        assertEquals("utf8mb4", Given.ask(server, "SELECT @@character_set_server"));
        assertEquals("utf8mb4", Given.ask(server, "SELECT @@character_set_client"));
        assertEquals("utf8mb4", Given.ask(server, "SELECT @@character_set_database"));
        assertEquals("utf8mb4_uca1400_ai_ci", Given.ask(server, "SELECT @@collation_database"));
        assertEquals("Fenna 🏡 عزيزة", Given.ask(server, "SELECT 'Fenna 🏡 عزيزة'"));
    }

    @Test
    void livesInUtc() throws SQLException {
        assertEquals("+00:00", Given.ask(server, "SELECT @@global.time_zone"));
        assertEquals("+00:00", Given.ask(server, "SELECT @@session.time_zone"));
    }

    @Test
    void keepsInstantsApartWhenTheClockGoesBackWhereWeAre() throws SQLException {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Amsterdam"));
        try (Connection connection = Given.connect(server);
                PreparedStatement question = connection.prepareStatement("SELECT ?")) {
            for (String moment : new String[]{"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"}) {
                question.setTimestamp(1, Timestamp.from(Instant.parse(moment)));
                try (ResultSet answer = question.executeQuery()) {
                    assertTrue(answer.next());
                    assertEquals(moment.replace('T', ' ').replace("Z", ""), answer.getString(1));
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void listensOnLoopbackOnly() throws IOException {
        assertTrue(accepts(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), server.port())));
        for (NetworkInterface network : NetworkInterface.networkInterfaces().toList()) {
            for (var address : network.inetAddresses().toList()) {
                boolean ours = address.getHostAddress().equals("127.0.0.1");
                assertEquals(ours, accepts(new InetSocketAddress(address, server.port())), address.toString());
            }
        }
    }

    @Test
    void letsNobodyInButTheApplication() {
        for (String user : new String[]{"root", "", "mariadb.sys", "wijkcheque", System.getProperty("user.name")}) {
            for (String password : new String[]{"", "invalid", user}) {
                assertThrows(
                        SQLException.class,
                        () -> DriverManager.getConnection(server.jdbcUrl(), user, password)
                                .close(),
                        () -> "'" + user + "' got in");
            }
        }
    }

    @Test
    void givesTheApplicationItsSchemaAndNothingElse() throws SQLException {
        assertEquals("information_schema\nwijkcheque", Given.ask(server, "SHOW DATABASES"));
        assertThrows(SQLException.class, () -> Given.ask(server, "SELECT user FROM mysql.global_priv"));
        assertThrows(SQLException.class, () -> Given.execute(server, "CREATE DATABASE other"));
        assertThrows(SQLException.class, () -> Given.ask(server, "SELECT LOAD_FILE('/etc/passwd') FROM mysql.user"));
        Given.execute(
                server,
                "CREATE TABLE posting (id INT PRIMARY KEY)",
                "CREATE TRIGGER posting_stays BEFORE DELETE ON posting FOR EACH ROW SIGNAL SQLSTATE '45000'",
                "INSERT INTO posting VALUES (1)");
        assertThrows(SQLException.class, () -> Given.execute(server, "DELETE FROM posting"));
        assertEquals("1", Given.ask(server, "SELECT count(*) FROM posting"));
    }

    @Test
    void keepsThePasswordForItsOwner() throws IOException {
        assertEquals(
                "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
        assertTrue(server.password().length() >= 32);
        assertFalse(Files.readString(folder.resolve("account.sql")).contains(server.password()));
        assertFalse(server.jdbcUrl().contains(server.password()));
    }

    @Test
    void hasAnotherPasswordInEveryFolder() {
        try (EmbeddedMariaDb other = EmbeddedMariaDb.start(Given.settings(temporary.resolve("other")))) {
            assertNotEquals(server.password(), other.password());
            assertNotEquals(server.port(), other.port());
        }
    }

    private static boolean accepts(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
