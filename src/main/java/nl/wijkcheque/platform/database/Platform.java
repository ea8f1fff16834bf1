package nl.wijkcheque.platform.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The systems that Maven Central has a MariaDB for, and where that package keeps its files. */
enum Platform {
    LINUX_X64("linux", "bin/mariadbd", "share", null),
    WINDOWS_X64("winx64", "bin/mysqld.exe", "share", "bin/server.dll"),
    MACOS_ARM64("osx", "bin/mariadbd", "share/mysql", null);

    /** The program loader that the Linux binaries name; it is missing where musl takes the place of glibc. */
    static final Path GLIBC_LOADER = Path.of("/lib64/ld-linux-x86-64.so.2");

    private static final String OTHERWISE = "; run a MariaDB server yourself and point DB_URL, DB_USER and DB_PASSWORD at it.";

    private final String packageFolder;
    private final String server;
    private final String share;
    private final @Nullable String library;

    Platform(String packageFolder, String server, String share, @Nullable String library) {
        this.packageFolder = packageFolder;
        this.server = server;
        this.share = share;
        this.library = library;
    }

    /** @throws DatabaseUnusable if there is no MariaDB for the system we run on */
    static Platform current() {
        return of(System.getProperty("os.name", ""), System.getProperty("os.arch", ""), Files.exists(GLIBC_LOADER));
    }

    static Platform of(String osName, String osArch, boolean glibc) {
        String os = osName.toLowerCase(Locale.ROOT);
        boolean intel = osArch.equals("amd64") || osArch.equals("x86_64");
        if (os.startsWith("linux") && intel) {
            if (!glibc) {
                throw new DatabaseUnusable("The embedded MariaDB needs glibc, and " + GLIBC_LOADER
                        + " is not here (Alpine and other musl systems lack it): use an image with glibc, or"
                        + " run without the embedded database" + OTHERWISE);
            }
            return LINUX_X64;
        }
        if (os.startsWith("windows") && intel) {
            return WINDOWS_X64;
        }
        if (os.startsWith("mac") && osArch.equals("aarch64")) {
            return MACOS_ARM64;
        }
        throw new DatabaseUnusable("There is no embedded MariaDB for " + osName + " on " + osArch + OTHERWISE);
    }

    /** Folder name inside the package on the class path. */
    String packageFolder() {
        return packageFolder;
    }

    /** Path of the server program inside the package. */
    String server() {
        return server;
    }

    /** Path of the folder with SQL scripts and messages inside the package. */
    String share() {
        return share;
    }

    /** The server program and what it loads, as paths inside the package. */
    Stream<String> programs() {
        return library == null ? Stream.of(server) : Stream.of(server, library);
    }
}
