package nl.wijkcheque.cheque;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Turns a code into what may be stored: HMAC-SHA-256 under the server's key. Who steals the database but not the key
 * can neither print a cheque nor try codes against the hashes. [choice]
 *
 * <p>Safe for use by many threads.
 */
final class CodeHasher {

    static final int HASH_BYTES = 32;
    static final int MIN_KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";

    /** Keyed once and never used itself: a clone skips both the provider look-up and the key schedule. */
    private final Mac keyed;

    /**
     * @param key at least 32 random bytes; copied
     * @throws IllegalArgumentException if the key is shorter
     */
    CodeHasher(byte[] key) {
        if (key.length < MIN_KEY_BYTES) {
            throw new IllegalArgumentException(
                    "The key for cheque codes has %d bytes; it needs at least %d random bytes."
                            .formatted(key.length, MIN_KEY_BYTES));
        }
        try {
            keyed = Mac.getInstance(ALGORITHM);
            keyed.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    /** The 32 bytes under which a cheque is stored and found. */
    byte[] hash(ChequeCode code) {
        return fresh().doFinal(code.value().getBytes(StandardCharsets.US_ASCII));
    }

    private Mac fresh() {
        try {
            return (Mac) keyed.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The platform's " + ALGORITHM + " can be cloned", e);
        }
    }
}
