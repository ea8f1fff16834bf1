package nl.wijkcheque.platform;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The one secret of an installation, and the keys that follow from it, each for one purpose. It comes from the setting
 * {@code wijkcheque.secret} (at least 32 characters), or else from a file beside the embedded database, made at first
 * start. Who loses it can't redeem a cheque that was sold: keep it with the backups, but not in the same place.
 */
@Singleton
public final class Secrets {

    private static final int SHORTEST = 32;

    private final byte[] secret;

    Secrets(
            @Nullable @Value("${wijkcheque.secret:}") String given,
            @Value("${wijkcheque.secret-file}") String file) {
        this.secret = given == null || given.isBlank() ? ofFile(Path.of(file)) : ofSetting(given);
    }

    /** A key of 32 bytes for one purpose; the same purpose always gives the same key. */
    public byte[] keyFor(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(("wijkcheque/" + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] ofSetting(String given) {
        if (given.length() < SHORTEST) {
            throw new IllegalArgumentException("wijkcheque.secret must have at least 32 characters.");
        }
        return given.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] ofFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return ofSetting(Files.readString(file, StandardCharsets.UTF_8).trim());
        } catch (IOException failure) {
            throw new UncheckedIOException("The secret can't be kept in " + file.toAbsolutePath(), failure);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] random = new byte[48];
        new SecureRandom().nextBytes(random);
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            if (Files.getFileStore(folder == null ? Path.of(".") : folder).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, Base64.getEncoder().encodeToString(random), StandardCharsets.UTF_8);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another node on the same folder was first: its secret is read next.
        }
    }
}
