package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files and folders for their owner only; on Windows a user's own folders are private already. */
final class PrivateFiles {

    private static final String FILE = "rw-------";
    private static final String FOLDER = "rwx------";

    private PrivateFiles() {}

    /** Replaces a file; at no moment may others read it. */
    static void write(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (WritableByteChannel channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), newFile())) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
    }

    static void closeFileToOthers(Path file) throws IOException {
        permit(file, FILE);
    }

    static void closeFolderToOthers(Path folder) throws IOException {
        permit(folder, FOLDER);
    }

    static FileAttribute<?>[] newFile() {
        return attribute(FILE);
    }

    static FileAttribute<?>[] newFolder() {
        return attribute(FOLDER);
    }

    private static void permit(Path path, String permissions) throws IOException {
        @Nullable
        PosixFileAttributeView view = Files.getFileAttributeView(path, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(PosixFilePermissions.fromString(permissions));
        }
    }

    private static FileAttribute<?>[] attribute(String permissions) {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[]{
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
            };
        }
        return new FileAttribute<?>[0];
    }
}
