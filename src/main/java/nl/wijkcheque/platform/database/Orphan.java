package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that outlived its JVM, which a {@code kill -9} does. It is stopped in an orderly way rather than adopted:
 * it may be another version, or have other settings, and a restart costs about a second.
 */
final class Orphan {

    private static final Duration ORDERLY_STOP = Duration.ofMinutes(1);
    private static final Duration FORCED_STOP = Duration.ofSeconds(10);
    private static final long LOOK_AGAIN_MILLIS = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Orphan.class);

    private final DataFolder folder;
    private final ProcessHandle process;

    private Orphan(DataFolder folder, ProcessHandle process) {
        this.folder = folder;
        this.process = process;
    }

    /**
     * Stops every server still running on this folder. To be called with the folder's lock held.
     *
     * @throws DatabaseUnusable if one does not stop
     */
    static void stopAll(DataFolder folder) {
        List<ProcessHandle> orphans = Stream.concat(byFile(folder).stream(), ProcessHandle.allProcesses())
                .distinct()
                .filter(process -> isServerOf(folder, process))
                .toList();
        for (ProcessHandle process : orphans) {
            new Orphan(folder, process).stop();
        }
    }

    /**
     * Whether a process really is a server on this folder: process ids are used again, so the number in a file proves
     * nothing by itself.
     */
    static boolean isServerOf(DataFolder folder, ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        String program = info.command()
                .map(command -> String.valueOf(Path.of(command).getFileName()))
                .orElse("");
        if (!program.startsWith("mariadbd") && !program.startsWith("mysqld")) {
            return false;
        }
        return info.arguments()
                .map(arguments -> Stream.of(arguments).anyMatch(argument -> isDataOption(folder, argument)))
                .orElseGet(() -> wroteFile(folder, process));
    }

    /** Of the whole data directory, or of one that was still being made. */
    private static boolean isDataOption(DataFolder folder, String argument) {
        return argument.equals(folder.dataOption()) || argument.startsWith(folder.dataOption() + Folders.ASIDE);
    }

    /** Windows hides arguments; there, a server that was running before the file was written is the one that wrote it. */
    private static boolean wroteFile(DataFolder folder, ProcessHandle process) {
        try {
            Instant written = Files.getLastModifiedTime(folder.processId()).toInstant();
            return byFile(folder).filter(process::equals).isPresent()
                    && process.info().startInstant().filter(written::isAfter).isPresent();
        } catch (IOException e) {
            LOG.debug("No process id in {}", folder.processId(), e);
            return false;
        }
    }

    private static Optional<ProcessHandle> byFile(DataFolder folder) {
        try {
            return ProcessHandle.of(
                    Long.parseLong(Files.readString(folder.processId()).strip()));
        } catch (IOException | NumberFormatException e) {
            LOG.debug("No process id in {}", folder.processId(), e);
            return Optional.empty();
        }
    }

    private void stop() {
        LOG.warn("Stopping MariaDB process {}, left behind by a Wijkcheque that was killed", process.pid());
        boolean asked = process.destroy();
        if (asked && gone(ORDERLY_STOP)) {
            return;
        }
        boolean forced = process.destroyForcibly();
        if (!forced || !gone(FORCED_STOP)) {
            throw new DatabaseUnusable("MariaDB process " + process.pid() + " still works in " + folder.home()
                    + " and cannot be stopped: stop it by hand, as the user it runs as.");
        }
    }

    /** A dead process that nobody reaped is still listed, but has no arguments any more: then it is gone as well. */
    private boolean gone(Duration limit) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (isServerOf(folder, process)) {
            if (System.nanoTime() > deadline) {
                return false;
            }
            try {
                ProcessHandle ended = process.onExit().get(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS);
                LOG.debug("Process {} ended", ended.pid());
                return true;
            } catch (TimeoutException e) {
                LOG.trace("Process {} is still there", process.pid(), e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }
}
