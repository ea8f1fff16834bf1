package nl.wijkcheque.platform.database;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running MariaDB of our own: reachable on loopback only, by two accounts with passwords, with its data on disk.
 *
 * <p>It stops when {@link #stop()} is called or the JVM ends. When the JVM is killed it runs on, and the next start on
 * the same folder stops it first.
 */
public final class EmbeddedMariaDb implements AutoCloseable {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);

    /**
     * Loopback needs no TLS. The session is in UTC. No wait for an answer is endless (milliseconds). Server-side
     * prepared statements are off, as they hang after an abort in a cluster, and the embedded server should behave
     * like the real one.
     */
    private static final String PARAMETERS = "?sslMode=disable&connectTimeout=5000&socketTimeout=120000"
            + "&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&preserveInstants=true"
            + "&useServerPrepStmts=false&allowLocalInfile=false";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedMariaDb.class);

    private final FolderLock lock;
    private final ServerProcess process;
    private final Password password;
    private final Password ownerPassword;
    private final int port;
    private final Thread exitHook;
    private boolean stopped;

    EmbeddedMariaDb(
            FolderLock lock,
            ServerProcess process,
            Password password,
            Password ownerPassword,
            int port,
            Runnable beforeStopAtExit) {
        this.lock = lock;
        this.process = process;
        this.password = password;
        this.ownerPassword = ownerPassword;
        this.port = port;
        this.exitHook = new Thread(
                () -> {
                    beforeStopAtExit.run();
                    stop();
                },
                "stop-mariadb");
    }

    /**
     * Starts the server, after unpacking it and making its data directory where that was not done before.
     *
     * @throws DatabaseUnusable if the platform, the folder or the port cannot be used
     */
    public static EmbeddedMariaDb start(EmbeddedSettings settings) {
        return start(settings, () -> {});
    }

    /** @param beforeStopAtExit run when the JVM ends while the server is still up, to let its users finish */
    static EmbeddedMariaDb start(EmbeddedSettings settings, Runnable beforeStopAtExit) {
        return Launch.run(settings, beforeStopAtExit);
    }

    /** Waits until the server answers; where it does not, nothing of it stays but the folder's lock. */
    boolean becomesReady(Duration limit) {
        boolean ready = false;
        try {
            Runtime.getRuntime().addShutdownHook(exitHook);
            ready = process.awaitReady(jdbcUrl(), password, limit) == ServerProcess.Start.READY;
        } catch (IllegalStateException e) {
            throw new DatabaseUnusable("MariaDB was not started because Wijkcheque is stopping: start it again.", e);
        } finally {
            if (ready) {
                process.watch();
            } else {
                forgetExitHook();
                process.stop(STOP_LIMIT);
            }
        }
        return ready;
    }

    /** For both accounts, with all parameters the application relies on. */
    public String jdbcUrl() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + AppAccount.SCHEMA + PARAMETERS;
    }

    /** The application's account: it reads, and writes where the owner of the schema lets it. */
    public String user() {
        return AppAccount.USER;
    }

    /** The account's password; never to be logged. */
    public String password() {
        return password.value();
    }

    /** The account that owns the schema, and makes and changes its tables. */
    public String owner() {
        return AppAccount.OWNER;
    }

    /** The owner's password; never to be logged. */
    public String ownerPassword() {
        return ownerPassword.value();
    }

    /** TCP port on 127.0.0.1. */
    public int port() {
        return port;
    }

    /** The server's process id. */
    public long processId() {
        return process.id();
    }

    /** Stops the server in an orderly way and waits for it, at most about 30 seconds. Safe to call twice. */
    public synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        forgetExitHook();
        try {
            process.stop(STOP_LIMIT);
            LOG.info("MariaDB stopped");
        } finally {
            lock.release();
        }
    }

    @Override
    public void close() {
        stop();
    }

    private void forgetExitHook() {
        try {
            if (!Runtime.getRuntime().removeShutdownHook(exitHook)) {
                LOG.debug("The exit hook was not set");
            }
        } catch (IllegalStateException e) {
            LOG.trace("The JVM is ending, and the exit hook is what runs", e);
        }
    }
}
