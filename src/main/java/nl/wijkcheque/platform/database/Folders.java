package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes folders aside and clears them away, so that a half-done job is never taken for a whole one. */
final class Folders {

    /** Between the name of what is being made and a random number. */
    static final String ASIDE = ".new-";

    private static final Logger LOG = LoggerFactory.getLogger(Folders.class);

    private Folders() {}

    static void createWithParents(Path folder) throws IOException {
        Files.createDirectories(folder.normalize());
    }

    /** An empty folder beside the target, for its owner only, to be renamed to the target when it is whole. */
    static Path createAside(Path target) throws IOException {
        return Files.createTempDirectory(
                target.resolveSibling(".").normalize(), target.getFileName() + ASIDE, PrivateFiles.newFolder());
    }

    /** Clears what a killed JVM left beside the target, untouched for the given time. */
    static void deleteLeftovers(Path target, Duration age) throws IOException {
        Instant limit = Instant.now().minus(age);
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(target.resolveSibling(".").normalize(),
                target.getFileName() + ASIDE + "*")) {
            for (Path leftover : leftovers) {
                if (!Files.getLastModifiedTime(leftover).toInstant().isAfter(limit)) {
                    deleteTreeIfPossible(leftover);
                }
            }
        }
    }

    static void deleteTreeIfPossible(Path folder) {
        try {
            deleteTree(folder);
        } catch (IOException e) {
            LOG.debug("Folder {} stays for a next start to clear", folder, e);
        }
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    static void makeExecutable(Path file) throws IOException {
        if (!file.toFile().setExecutable(true, false)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
