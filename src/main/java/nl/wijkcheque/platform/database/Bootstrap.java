package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The first initialisation of a data directory, made aside and renamed when whole. A directory with its final name is
 * therefore complete, and one that a killed JVM left half made is thrown away and made again.
 *
 * <p>It does what {@code mariadb-install-db} does, with the same scripts, but without a shell. What that adds for
 * convenience is left out: the test database, the anonymous user, and accounts for root on other hosts.
 */
final class Bootstrap {

    private static final Duration LIMIT = Duration.ofMinutes(3);

    private static final String BEFORE = "CREATE DATABASE mysql;\nUSE mysql;\n";

    /** Root may log in over the socket as the system's root, and in no other way. */
    private static final String ROOT_BY_SOCKET = "SET @auth_root_socket='root';\n";

    /** Windows has no such socket: there, a password that no input hashes to shuts root out. */
    private static final String ROOT_SHUT_OUT = """
            USE mysql;
            UPDATE global_priv SET priv = JSON_SET(priv,
                '$.plugin', 'mysql_native_password', '$.authentication_string', 'invalid') WHERE User = 'root';
            """;

    private static final String AFTER = """
            USE mysql;
            DELETE FROM global_priv WHERE User = '' OR (User = 'root' AND Host <> 'localhost');
            DELETE FROM proxies_priv;
            """;

    private static final Logger LOG = LoggerFactory.getLogger(Bootstrap.class);

    private final Binaries binaries;
    private final DataFolder folder;

    Bootstrap(Binaries binaries, DataFolder folder) {
        this.binaries = binaries;
        this.folder = folder;
    }

    /** @throws DatabaseUnusable if the server cannot make its system tables */
    void initialiseOnce() {
        try {
            // Whoever holds the folder's lock owns every leftover in it, however young.
            Folders.deleteLeftovers(folder.data(), Duration.ZERO);
            if (!Files.isDirectory(folder.data())) {
                LOG.info("Making a new MariaDB database in {}", folder.home());
                initialise();
            }
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "A new database cannot be made in " + folder.home() + " (" + e
                            + "): free 200 MB there and make it writable.",
                    e);
        }
    }

    private void initialise() throws IOException {
        Path aside = Folders.createAside(folder.data());
        PrivateFiles.write(folder.bootstrapScript(), script());
        try {
            ServerProcess process = ServerProcess.spawn(
                    ServerOptions.bootstrap(binaries, folder, "--datadir=" + aside),
                    folder,
                    ProcessBuilder.Redirect.from(folder.bootstrapScript().toFile()));
            process.awaitSuccess(LIMIT);
            // Where later versions look for the version that made the tables.
            PrivateFiles.write(aside.resolve("mariadb_upgrade_info"), Binaries.VERSION + "-MariaDB");
            Files.move(aside, folder.data(), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.deleteTreeIfPossible(aside);
            Files.delete(folder.bootstrapScript());
        }
    }

    private String script() throws IOException {
        boolean windows = binaries.platform() == Platform.WINDOWS_X64;
        StringBuilder script = new StringBuilder(BEFORE);
        script.append(windows ? "SET @auth_root_socket=NULL;\n" : ROOT_BY_SOCKET);
        for (Path part : binaries.systemScripts()) {
            script.append(Files.readString(part, StandardCharsets.UTF_8)).append('\n');
        }
        return script.append(windows ? ROOT_SHUT_OUT : "").append(AFTER).toString();
    }
}
