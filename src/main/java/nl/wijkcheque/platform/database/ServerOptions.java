package nl.wijkcheque.platform.database;

import java.util.ArrayList;
import java.util.List;

/** How the server is told to behave. Nothing is read from the machine's own MariaDB settings. */
final class ServerOptions {

    /** No value is cut, rounded or guessed silently, and no row is picked at random from a group. */
    static final String SQL_MODE = "STRICT_TRANS_TABLES,STRICT_ALL_TABLES,ERROR_FOR_DIVISION_BY_ZERO,NO_ZERO_DATE,"
            + "NO_ZERO_IN_DATE,NO_ENGINE_SUBSTITUTION,ONLY_FULL_GROUP_BY";

    static final String CHARACTER_SET = "utf8mb4";
    static final String COLLATION = "utf8mb4_uca1400_ai_ci";

    private static final List<String> SMALL = List.of(
            "--innodb-buffer-pool-size=96M",
            "--innodb-log-file-size=48M",
            "--key-buffer-size=1M",
            "--aria-pagecache-buffer-size=8M",
            "--skip-innodb-buffer-pool-dump-at-shutdown",
            "--skip-innodb-buffer-pool-load-at-startup");

    private static final List<String> ROOMY = List.of("--innodb-buffer-pool-size=384M", "--innodb-log-file-size=128M");

    private ServerOptions() {}

    /** Runs the system scripts from standard input on a new data directory, and ends. */
    static List<String> bootstrap(Binaries binaries, DataFolder folder, String dataOption) {
        List<String> command = common(binaries, folder, dataOption);
        command.addAll(List.of(
                "--bootstrap",
                "--skip-networking",
                "--log-warnings=0",
                "--enforce-storage-engine=",
                "--max-allowed-packet=8M",
                "--innodb-log-file-size=48M"));
        return List.copyOf(command);
    }

    /** Serves on loopback only. */
    static List<String> serve(Binaries binaries, DataFolder folder, int port, boolean small) {
        List<String> command = common(binaries, folder, folder.dataOption());
        command.addAll(List.of(
                "--pid-file=" + folder.processId(),
                "--init-file=" + folder.accountScript(),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-name-resolve",
                // Encrypting loopback gains nothing, and making a key at each start takes seconds.
                "--ssl=0",
                "--sql-mode=" + SQL_MODE,
                "--character-set-server=" + CHARACTER_SET,
                "--collation-server=" + COLLATION,
                "--default-time-zone=+00:00",
                // A sold cheque is on disk when the till says so.
                "--innodb-flush-log-at-trx-commit=1",
                "--max-allowed-packet=64M",
                "--max-connections=200",
                // No reading or writing of other files through SQL.
                "--local-infile=0",
                "--secure-file-priv=" + folder.temporary(),
                "--skip-symbolic-links",
                "--log-warnings=1"));
        // Relative to the data directory: a whole path soon exceeds the 107 bytes a socket's name may have.
        if (binaries.platform() == Platform.WINDOWS_X64) {
            command.add("--console");
        } else {
            command.add("--socket=mariadb.sock");
        }
        command.addAll(small ? SMALL : ROOMY);
        return List.copyOf(command);
    }

    private static List<String> common(Binaries binaries, DataFolder folder, String dataOption) {
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                dataOption,
                "--basedir=" + binaries.home(),
                "--lc-messages-dir=" + binaries.messages(),
                // A folder that does not exist: nothing can be loaded into the server.
                "--plugin-dir=" + binaries.home().resolve("no-plugins"),
                "--tmpdir=" + folder.temporary()));
        // MariaDB refuses to run as root unless told so; in a container root is often all there is.
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
