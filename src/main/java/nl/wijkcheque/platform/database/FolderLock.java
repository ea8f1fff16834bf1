package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One JVM at a time works in a data folder. The operating system drops the lock when the JVM dies, however it dies,
 * so whoever holds it knows that a server still running there is nobody's.
 */
final class FolderLock {

    /** Far behind the text in the file: on Windows a locked byte cannot be read, and others want to read the text. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    /** POSIX drops a process's lock when it closes any channel on the file, so this JVM must never open a second. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private static final Logger LOG = LoggerFactory.getLogger(FolderLock.class);

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws DatabaseUnusable if another JVM, or this one, works in the folder already */
    static FolderLock take(DataFolder folder) {
        if (!HELD.add(folder.lock())) {
            throw new DatabaseUnusable("The database in " + folder.home()
                    + " already runs in this process: use that one, or give this one another folder.");
        }
        try {
            return open(folder);
        } catch (IOException e) {
            HELD.remove(folder.lock());
            throw new DatabaseUnusable(
                    "The database folder " + folder.home() + " cannot be locked (" + e
                            + "): put wijkcheque.database.folder on a local disk that this user may write.",
                    e);
        } catch (DatabaseUnusable e) {
            HELD.remove(folder.lock());
            throw e;
        }
    }

    private static FolderLock open(DataFolder folder) throws IOException {
        FileChannel channel = FileChannel.open(
                folder.lock(), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), PrivateFiles.newFile());
        boolean locked = false;
        try {
            @Nullable
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                throw new DatabaseUnusable("The database in " + folder.home() + " is in use by another Wijkcheque ("
                        + holder(folder.lock())
                        + "): stop that one, or set wijkcheque.database.folder to another folder.");
            }
            channel.truncate(0)
                    .write(ByteBuffer.wrap(
                            ("process " + ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
            locked = true;
            return new FolderLock(folder.lock(), channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    void release() {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The lock {} could not be closed", file, e);
        } finally {
            HELD.remove(file);
        }
    }

    private static String holder(Path file) throws IOException {
        String text = Files.readString(file).strip();
        return text.isEmpty() ? "process unknown" : text;
    }
}
