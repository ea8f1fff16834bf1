package nl.wijkcheque.platform.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A password for the database: 192 random bits, made once and kept in a file for its owner only.
 *
 * @param value 48 hexadecimal digits
 */
record Password(String value) {

    private static final int BYTES = 24;
    private static final Pattern WELL_FORMED = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

    /** Reads the password, or makes a new one where the file is missing or damaged: each start sets it anew anyway. */
    static Password in(Path file) {
        try {
            if (Files.isRegularFile(file)) {
                PrivateFiles.closeFileToOthers(file);
                String kept = Files.readString(file, StandardCharsets.UTF_8).strip();
                if (WELL_FORMED.matcher(kept).matches()) {
                    return new Password(kept);
                }
            }
            Password fresh = random();
            PrivateFiles.write(file, fresh.value + "\n");
            return fresh;
        } catch (IOException e) {
            throw new DatabaseUnusable(
                    "The password file " + file + " cannot be read or written (" + e + "): make it a file that only"
                            + " the user running Wijkcheque may read and write, or delete it.",
                    e);
        }
    }

    /** What MariaDB stores for {@code mysql_native_password}; nobody can log in with it. */
    String hash() {
        try {
            // The algorithm is the server's choice; the strength here is in the 192 random bits.
            MessageDigest sha1 = MessageDigest.getInstance("SHA-1");
            byte[] once = sha1.digest(value.getBytes(StandardCharsets.US_ASCII));
            return "*" + HexFormat.of().withUpperCase().formatHex(sha1.digest(once));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "Password[hidden]";
    }

    private static Password random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Password(HexFormat.of().formatHex(bytes));
    }
}
