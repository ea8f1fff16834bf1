package nl.wijkcheque.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import nl.wijkcheque.fixture.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the JVM ends, and what a second one does. */
@Timeout(120)
@BesideOthers
@ResourceLock("the program of the embedded database")
class KilledJvmTest {

    @TempDir
    Path temporary;

    @Test
    void takesOverFromAKilledJvm() throws Exception {
        try (ChildJvm child = ChildJvm.on(temporary)) {
            long orphan = Long.parseLong(child.says("SERVING"));
            child.kill();
            assertTrue(serves(orphan), "MariaDB lives on when its JVM is killed");
            assertFolderIsTakenOver(orphan);
        }
    }

    @Test
    void findsAnOrphanWithoutItsProcessIdFile() throws Exception {
        try (ChildJvm child = ChildJvm.on(temporary)) {
            long orphan = Long.parseLong(child.says("SERVING"));
            child.kill();
            Files.delete(temporary.resolve("server.pid"));
            assertFolderIsTakenOver(orphan);
        }
    }

    @Test
    void leavesAStrangerAloneThatHasTheOldProcessId() throws Exception {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            Files.writeString(temporary.resolve("server.pid"), stranger.pid() + "\n");
            EmbeddedMariaDb.start(Given.settings(temporary)).stop();
            assertTrue(stranger.isAlive());
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void refusesASecondJvmOnTheSameFolder() throws Exception {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(Given.settings(temporary));
                ChildJvm child = ChildJvm.on(temporary)) {
            String refusal = child.says("REFUSED");
            assertTrue(
                    refusal.contains("in use by another Wijkcheque (process "
                            + ProcessHandle.current().pid() + ")"),
                    refusal);
            assertEquals("1", Given.ask(server, "SELECT 1"), "the first one does not notice");
        }
    }

    @Test
    void stopsTheServerWhenTheJvmIsAskedToEnd() throws Exception {
        try (ChildJvm child = ChildJvm.on(temporary)) {
            long server = Long.parseLong(child.says("SERVING"));
            child.terminate();
            assertFalse(serves(server));
            assertTrue(Files.readString(temporary.resolve("server.log")).contains("Shutdown complete"));
        }
    }

    @Test
    void survivesControlCThatTheTerminalSendsToAll() throws Exception {
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(Given.settings(temporary))) {
            Process interrupt = new ProcessBuilder("kill", "-INT", Long.toString(server.processId())).start();
            assertTrue(interrupt.waitFor(10, TimeUnit.SECONDS));
            assertEquals(0, interrupt.exitValue());
            assertEquals("0", Given.ask(server, "SELECT sleep(0.3)"));
        }
    }

    private void assertFolderIsTakenOver(long orphan) throws SQLException, IOException {
        try (EmbeddedMariaDb next = EmbeddedMariaDb.start(Given.settings(temporary))) {
            assertFalse(serves(orphan));
            assertEquals("1", Given.ask(next, "SELECT count(*) FROM visit"));
            assertTrue(Files.readString(temporary.resolve("server.log.old")).contains("Shutdown complete"));
        }
    }

    private boolean serves(long process) throws IOException {
        DataFolder folder = new DataFolder(temporary.toRealPath());
        return ProcessHandle.of(process)
                .filter(handle -> Orphan.isServerOf(folder, handle))
                .isPresent();
    }
}
