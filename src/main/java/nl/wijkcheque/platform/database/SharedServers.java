package nl.wijkcheque.platform.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One server per data folder in this JVM, however many application contexts use it. It stops when the last one lets
 * go; for tests, which open one context after another, only when the JVM ends.
 */
final class SharedServers {

    /** When the JVM ends, contexts close at the same time as we are asked to stop; this is how long they may take. */
    private static final Duration PATIENCE_AT_EXIT = Duration.ofSeconds(5);

    private static final Map<Path, Shared> RUNNING = new HashMap<>();
    private static final Logger LOG = LoggerFactory.getLogger(SharedServers.class);

    private SharedServers() {}

    /** Starts the server of this folder or joins the one that runs. */
    static Lease lease(EmbeddedSettings settings) {
        synchronized (RUNNING) {
            Path folder = settings.dataFolder().toAbsolutePath().normalize();
            Shared shared = RUNNING.get(folder);
            if (shared == null) {
                Users users = new Users();
                shared = new Shared(EmbeddedMariaDb.start(settings, users::await), users);
                RUNNING.put(folder, shared);
            }
            shared.users.count++;
            return new Lease(folder, shared, settings.forTests());
        }
    }

    private static void release(Lease lease) {
        synchronized (RUNNING) {
            Shared shared = lease.shared;
            if (--shared.users.count > 0 || lease.lasting) {
                return;
            }
            RUNNING.remove(lease.folder);
            shared.users.gone.countDown();
            shared.server.stop();
        }
    }

    /** The right of one application context to use a server. */
    static final class Lease implements AutoCloseable {

        private final Path folder;
        private final Shared shared;
        private final boolean lasting;
        private boolean closed;

        private Lease(Path folder, Shared shared, boolean lasting) {
            this.folder = folder;
            this.shared = shared;
            this.lasting = lasting;
        }

        EmbeddedMariaDb server() {
            return shared.server;
        }

        /** From now on this context is up and will close by itself when the JVM ends: that is worth waiting for. */
        void serving() {
            shared.users.serving = !lasting;
        }

        @Override
        public synchronized void close() {
            if (!closed) {
                closed = true;
                release(this);
            }
        }
    }

    private record Shared(EmbeddedMariaDb server, Users users) {}

    /** The contexts that use one server. */
    private static final class Users {

        private final CountDownLatch gone = new CountDownLatch(1);
        private int count;
        private volatile boolean serving;

        private void await() {
            try {
                // A context that failed to start never closes; waiting for it would only delay the end.
                if (serving && !gone.await(PATIENCE_AT_EXIT.toMillis(), TimeUnit.MILLISECONDS)) {
                    LOG.warn("MariaDB stops while the application still holds its connections");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
