package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the server itself has to say: this start's log and the one before. */
record ServerLog(Path file) {

    private static final int LINES_TOLD = 4;
    private static final String BIND_REFUSED = "Can't start server: Bind on TCP/IP port";
    private static final Logger LOG = LoggerFactory.getLogger(ServerLog.class);

    /** Keeps the last log as {@code .old} and starts an empty one, readable for its owner only. */
    void turn() throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFiles.write(file, "");
    }

    boolean saysPortTaken() {
        return lines().stream().anyMatch(line -> line.contains(BIND_REFUSED));
    }

    /** The last errors, or the last lines where the server named none. */
    String complaints() {
        List<String> all = lines();
        List<String> errors = all.stream().filter(line -> line.contains("[ERROR]")).toList();
        List<String> told = errors.isEmpty() ? all : errors;
        return String.join(" | ", told.subList(Math.max(0, told.size() - LINES_TOLD), told.size()));
    }

    private List<String> lines() {
        try {
            // Bytes that are no UTF-8 become question marks here; they must not hide the error they stand in.
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            LOG.debug("No server log in {}", file, e);
            return List.of();
        }
    }
}
