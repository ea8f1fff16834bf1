package nl.wijkcheque.platform.database;

import java.nio.file.Path;

/**
 * Where the embedded database lives and how it listens.
 *
 * @param dataFolder the data, the password and the server's log; kept between starts
 * @param binariesFolder the unpacked server program, about 320 MB, safe to delete while nothing runs
 * @param port TCP port on loopback, or 0 for any free port
 * @param forTests a small server that stays up until the JVM exits, so that many application contexts share it;
 *     as durable as any other
 */
public record EmbeddedSettings(Path dataFolder, Path binariesFolder, int port, boolean forTests) {

    /** Any free port, chosen at each start and remembered nowhere. */
    public static final int ANY_PORT = 0;

    private static final int HIGHEST_PORT = 65_535;

    /** @throws DatabaseUnusable if the port is outside 0 to 65535 */
    public EmbeddedSettings {
        if (port < ANY_PORT || port > HIGHEST_PORT) {
            throw new DatabaseUnusable("Port " + port + " does not exist: set wijkcheque.database.port to a number from"
                    + " 1 to 65535, or leave it out.");
        }
    }

    /** Data in the given folder, the program beside it, on any free port. */
    public static EmbeddedSettings in(Path dataFolder) {
        return new EmbeddedSettings(dataFolder, binariesBeside(dataFolder), ANY_PORT, false);
    }

    /** These settings for a test run, with the program in a folder that all tests share. */
    public EmbeddedSettings forTests(Path sharedBinaries) {
        return new EmbeddedSettings(dataFolder, sharedBinaries, port, true);
    }

    /** These settings with a fixed port. */
    public EmbeddedSettings onPort(int fixedPort) {
        return new EmbeddedSettings(dataFolder, binariesFolder, fixedPort, forTests);
    }

    /** The folder for the program where none is set: named after its version, so that a new version is unpacked anew. */
    static Path binariesBeside(Path dataFolder) {
        return dataFolder.toAbsolutePath().resolveSibling("mariadb-" + Binaries.VERSION);
    }
}
