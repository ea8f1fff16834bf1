package nl.wijkcheque.ledger;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkcheque.platform.Secrets;

/**
 * HMAC-SHA-256 under a key that follows from the secret of the installation and is not in the database: who has all of the
 * database, but not the secret, can't make a seal that fits.
 */
@Singleton
final class SealHashes {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final SecretKeySpec key;

    SealHashes(Secrets secrets) {
        this.key = new SecretKeySpec(secrets.keyFor("ledger-seal"), ALGORITHM);
    }

    /** Before the first seal. */
    static byte[] beginning() {
        return new byte[LENGTH];
    }

    /** Of one transfer; kept beside it, so that the one that was changed can be named. */
    byte[] digest(byte[] transfer) {
        return mac().doFinal(transfer);
    }

    /** Of a batch: what was sealed before, what the seal says of itself, and each transfer in order. */
    byte[] seal(byte[] previous, long number, Instant sealedAt, long sumCents, List<byte[]> digests) {
        Mac mac = mac();
        mac.update(previous);
        mac.update(ByteBuffer.allocate(3 * Long.BYTES + Integer.BYTES)
                .putLong(number)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt))
                .putLong(sumCents)
                .putInt(digests.size())
                .flip());
        digests.forEach(mac::update);
        return mac.doFinal();
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
