package nl.wijkcheque.platform.database;

import java.io.File;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way from settings to a server that answers, step by step, undone in full when a step fails. */
final class Launch {

    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final int PORTS_TRIED = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);

    private final EmbeddedSettings settings;
    private final Runnable beforeStopAtExit;
    private final Platform platform;
    private final DataFolder folder;
    private final FolderLock lock;

    private Launch(EmbeddedSettings settings, Runnable beforeStopAtExit) {
        this.settings = settings;
        this.beforeStopAtExit = beforeStopAtExit;
        this.platform = Platform.current();
        this.folder = DataFolder.prepare(settings.dataFolder());
        this.lock = FolderLock.take(folder);
    }

    static EmbeddedMariaDb run(EmbeddedSettings settings, Runnable beforeStopAtExit) {
        long began = System.nanoTime();
        EmbeddedMariaDb server = new Launch(settings, beforeStopAtExit).run();
        LOG.info(
                "MariaDB {} on 127.0.0.1:{} with data in {}, ready in {} ms",
                Binaries.VERSION,
                server.port(),
                settings.dataFolder(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
        return server;
    }

    private EmbeddedMariaDb run() {
        boolean started = false;
        try {
            // Unpacked while an orphan, if there is one, still runs: it may be running from the same files.
            Binaries binaries = Binaries.unpack(platform, settings.binariesFolder());
            Orphan.stopAll(folder);
            new Bootstrap(binaries, folder).initialiseOnce();
            Password password = Password.in(folder.password());
            Password owner = Password.in(folder.ownerPassword());
            AppAccount.write(folder, password, owner);
            EmbeddedMariaDb server = serve(binaries, password, owner);
            started = true;
            return server;
        } finally {
            if (!started) {
                lock.release();
            }
        }
    }

    private EmbeddedMariaDb serve(Binaries binaries, Password password, Password owner) {
        for (int attempt = 0; attempt < PORTS_TRIED; attempt++) {
            int port = settings.port() == EmbeddedSettings.ANY_PORT ? Ports.anyFree() : Ports.free(settings.port());
            ServerProcess process = ServerProcess.spawn(
                    ServerOptions.serve(binaries, folder, port, settings.forTests()), folder, noInput());
            EmbeddedMariaDb server = new EmbeddedMariaDb(lock, process, password, owner, port, beforeStopAtExit);
            if (server.becomesReady(START_LIMIT)) {
                return server;
            }
            LOG.info("Port {} was taken while MariaDB started", port);
        }
        throw new DatabaseUnusable("No port on 127.0.0.1 stayed free long enough for MariaDB: set"
                + " wijkcheque.database.port to one that nothing else takes.");
    }

    private ProcessBuilder.Redirect noInput() {
        return ProcessBuilder.Redirect.from(new File(platform == Platform.WINDOWS_X64 ? "NUL" : "/dev/null"));
    }
}
