package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the server program. Every wait ends: with the condition met, with the process's end, or in time. */
final class ServerProcess {

    /** What became of a start. */
    enum Start {
        READY,
        PORT_TAKEN
    }

    private static final long LOOK_AGAIN_MILLIS = 25;

    /** A service manager's messages to us must not be answered by the server in our name. */
    private static final List<String> NOT_FOR_THE_SERVER = List.of("NOTIFY_SOCKET", "LISTEN_FDS", "LISTEN_PID");

    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);

    private final Process process;
    private final DataFolder folder;
    private volatile boolean stopping;

    private ServerProcess(Process process, DataFolder folder) {
        this.process = process;
        this.folder = folder;
    }

    /** @throws DatabaseUnusable if the program cannot be started at all */
    static ServerProcess spawn(List<String> command, DataFolder folder, ProcessBuilder.Redirect input) {
        try {
            new ServerLog(folder.log()).turn();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.home().toFile())
                    .redirectInput(input)
                    .redirectErrorStream(true)
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(folder.log().toFile()));
            builder.environment().keySet().removeAll(NOT_FOR_THE_SERVER);
            return new ServerProcess(builder.start(), folder);
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "MariaDB cannot be started (" + e.getMessage()
                            + "): put wijkcheque.database.binaries on a disk from" + " which programs may run.",
                    e);
        }
    }

    long id() {
        return process.pid();
    }

    /** Waits for a process that is to end by itself. */
    void awaitSuccess(Duration limit) {
        if (!ended(limit)) {
            stop(Duration.ofSeconds(5));
            throw unusable("MariaDB did not make its tables within " + limit.toSeconds() + " seconds");
        }
        if (process.exitValue() != 0) {
            throw unusable("MariaDB could not make its tables");
        }
    }

    /**
     * Waits until the application's account can log in, which proves the server, the account and its schema.
     *
     * @throws DatabaseUnusable if the server ends for another reason than a taken port, or is not ready in time
     */
    Start awaitReady(String url, Password password, Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!ended(Duration.ofMillis(LOOK_AGAIN_MILLIS))) {
            if (answers(url, password)) {
                return Start.READY;
            }
            if (System.nanoTime() > deadline) {
                throw unusable("MariaDB was not ready within " + limit.toSeconds() + " seconds");
            }
        }
        if (new ServerLog(folder.log()).saysPortTaken()) {
            return Start.PORT_TAKEN;
        }
        throw unusable("MariaDB ended with code " + process.exitValue() + " instead of starting");
    }

    /** Says so in the log when the server ends though nobody asked it to. */
    void watch() {
        CompletableFuture<Void> watch = process.onExit().thenAccept(ended -> {
            if (!stopping) {
                LOG.error("MariaDB ended by itself with code {}: see {}", ended.exitValue(), folder.log());
            }
        });
        LOG.trace("Watching process {}: {}", id(), watch);
    }

    /** Asks for an orderly end, and forces it when that takes longer than the limit. */
    void stop(Duration limit) {
        stopping = true;
        process.destroy();
        if (!ended(limit)) {
            LOG.warn("MariaDB process {} did not end within {} seconds and is killed", id(), limit.toSeconds());
            process.destroyForcibly();
        }
    }

    private static boolean answers(String url, Password password) {
        try (Connection connection = DriverManager.getConnection(url, AppAccount.USER, password.value())) {
            return connection.isValid(1);
        } catch (SQLException e) {
            LOG.trace("Not ready yet", e);
            return false;
        }
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroy();
            throw new DatabaseUnusable("Waiting for MariaDB was interrupted: start Wijkcheque again.", e);
        }
    }

    private DatabaseUnusable unusable(String what) {
        return new DatabaseUnusable(
                what + ": see " + folder.log() + ", which says: " + new ServerLog(folder.log()).complaints());
    }
}
