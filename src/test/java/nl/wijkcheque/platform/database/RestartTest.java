package nl.wijkcheque.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import nl.wijkcheque.fixture.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.io.TempDir;

/** Data outlives the server; the folder stands in java.io.tmpdir, where it must be as safe as anywhere. */
@BesideOthers
@ResourceLock("the program of the embedded database")
class RestartTest {

    @TempDir
    Path temporary;

    @Test
    void keepsDataAndPassword() throws SQLException {
        EmbeddedSettings settings = Given.settings(temporary.resolve("db"));
        String password;
        try (EmbeddedMariaDb first = EmbeddedMariaDb.start(settings)) {
            password = first.password();
            Given.execute(first, "CREATE TABLE note (text VARCHAR(20))", "INSERT INTO note VALUES ('kept')");
        }
        try (EmbeddedMariaDb second = EmbeddedMariaDb.start(settings)) {
            assertEquals(password, second.password());
            assertEquals("kept", Given.ask(second, "SELECT text FROM note"));
        }
    }

    @Test
    void mendsALostPassword() throws SQLException, IOException {
        Path folder = temporary.resolve("db");
        String lost;
        try (EmbeddedMariaDb first = EmbeddedMariaDb.start(Given.settings(folder))) {
            lost = first.password();
            Given.execute(first, "CREATE TABLE note (text VARCHAR(20))");
        }
        Files.delete(folder.resolve("password"));
        try (EmbeddedMariaDb second = EmbeddedMariaDb.start(Given.settings(folder))) {
            assertNotEquals(lost, second.password());
            assertEquals("0", Given.ask(second, "SELECT count(*) FROM note"));
        }
    }

    @Test
    void makesAHalfMadeDatabaseAgain() throws IOException, SQLException {
        Path folder = temporary.resolve("db");
        Path half = Files.createDirectories(folder.resolve("data.new-123/mysql"));
        Path torn = Files.write(half.resolve("global_priv.MAD"), new byte[]{1, 2, 3});
        Path script = Files.writeString(folder.resolve("bootstrap.sql"), "CREATE DATABASE mysql;");
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(Given.settings(folder))) {
            assertEquals("1", Given.ask(server, "SELECT 1"));
        }
        assertFalse(Files.exists(torn));
        assertFalse(Files.exists(script));
        assertTrue(Files.isDirectory(folder.resolve("data/mysql")));
    }

    @Test
    void stopsTwiceWithoutComplaintAndFreesTheFolder() throws SQLException {
        EmbeddedSettings settings = Given.settings(temporary.resolve("db"));
        EmbeddedMariaDb first = EmbeddedMariaDb.start(settings);
        DatabaseUnusable refused = assertThrows(DatabaseUnusable.class, () -> EmbeddedMariaDb.start(settings));
        assertTrue(refused.toString().contains("already runs in this process"), refused::toString);
        assertEquals("1", Given.ask(first, "SELECT 1"));
        first.stop();
        first.stop();
        EmbeddedMariaDb.start(settings).stop();
        assertFalse(ProcessHandle.of(first.processId())
                .filter(ProcessHandle::isAlive)
                .isPresent());
    }

    @Test
    void unpacksAgainWhatIsMissing() throws IOException {
        Path program = temporary.resolve("program");
        Path server = Binaries.unpack(Platform.current(), program).server();
        Files.delete(server);
        assertTrue(
                Files.isExecutable(Binaries.unpack(Platform.current(), program).server()));
        try (var beside = Files.list(temporary)) {
            assertEquals(1, beside.count(), "nothing is left beside the program");
        }
    }
}
