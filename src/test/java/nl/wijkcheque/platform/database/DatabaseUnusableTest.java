package nl.wijkcheque.platform.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.wijkcheque.fixture.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way it cannot work is told in one sentence that names what to change. */
@BesideOthers
@ResourceLock("the program of the embedded database")
class DatabaseUnusableTest {

    @TempDir
    Path temporary;

    @Test
    void aFixedPortThatIsTaken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            EmbeddedSettings settings = Given.settings(temporary).onPort(other.getLocalPort());
            assertRefused(() -> EmbeddedMariaDb.start(settings), "Port " + other.getLocalPort(), "database.port");
        }
        // The refusal left nothing behind.
        EmbeddedMariaDb.start(Given.settings(temporary)).stop();
    }

    @Test
    void aFixedPortThatIsFree() {
        int free = Ports.anyFree();
        try (EmbeddedMariaDb server = EmbeddedMariaDb.start(Given.settings(temporary).onPort(free))) {
            assertEquals(free, server.port());
        }
    }

    @Test
    void aPortThatDoesNotExist() {
        assertRefused(() -> Given.settings(temporary).onPort(65_536), "Port 65536", "database.port");
    }

    @Test
    void aFolderThatIsAFile() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        assertRefused(() -> EmbeddedMariaDb.start(Given.settings(file)), file.toString(), "database.folder");
        assertRefused(
                () -> EmbeddedMariaDb.start(Given.settings(file.resolve("db"))), file.toString(), "database.folder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/proc/wijkcheque", "/sys/wijkcheque"})
    void aFolderThatNobodyMayWrite(String folder) {
        assertRefused(() -> EmbeddedMariaDb.start(Given.settings(Path.of(folder))), folder, "database.folder");
    }

    @Test
    void aFolderForTheProgramThatCannotBeWritten() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "");
        EmbeddedSettings settings = EmbeddedSettings.in(temporary.resolve("db")).forTests(file.resolve("program"));
        assertRefused(() -> EmbeddedMariaDb.start(settings), "program", "database.binaries");
    }

    @Test
    void aProgramThatDoesNotRun() throws IOException {
        Path program = temporary.resolve("program");
        Binaries binaries = Binaries.unpack(Platform.current(), program);
        Path broken = Files.writeString(binaries.server(), "#!/bin/sh\necho 'no such library' >&2\nexit 127\n");
        EmbeddedSettings settings = EmbeddedSettings.in(temporary.resolve("db")).forTests(program);
        assertRefused(() -> EmbeddedMariaDb.start(settings), "no such library", "server.log");
        assertTrue(Files.exists(broken));
    }

    @ParameterizedTest
    @CsvSource({"Linux,aarch64,true", "Linux,x86,true", "Mac OS X,x86_64,true", "SunOS,sparcv9,true"})
    void aPlatformWithoutMariaDb(String os, String architecture, boolean glibc) {
        assertRefused(() -> Platform.of(os, architecture, glibc), os, "DB_URL");
    }

    @Test
    void linuxWithMusl() {
        assertRefused(() -> Platform.of("Linux", "amd64", false), "glibc", "DB_URL");
    }

    @ParameterizedTest
    @CsvSource({"Linux,amd64,LINUX_X64", "Windows 11,amd64,WINDOWS_X64", "Mac OS X,aarch64,MACOS_ARM64"})
    void platformsWithMariaDb(String os, String architecture, String platform) {
        assertEquals(platform, Platform.of(os, architecture, true).name());
    }

    @Test
    void aPlatformWhosePackageIsNotThere() {
        assertRefused(() -> Binaries.unpack(Platform.WINDOWS_X64, temporary.resolve("w")), "class path", "DB_URL");
    }

    private static void assertRefused(Executable action, String what, String remedy) {
        DatabaseUnusable refusal = assertThrows(DatabaseUnusable.class, action);
        assertTrue(refusal.toString().contains(what), refusal::toString);
        assertTrue(refusal.toString().contains(remedy), refusal::toString);
    }
}
