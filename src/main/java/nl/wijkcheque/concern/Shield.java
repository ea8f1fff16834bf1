package nl.wijkcheque.concern;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.wijkcheque.platform.Secrets;

/** Seals what is told, so that the database alone, or a copy of it, tells nothing. Each text opens for its own row only. */
@Singleton
class Shield {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random = new SecureRandom();

    Shield(Secrets secrets) {
        this.key = new SecretKeySpec(secrets.keyFor("concern"), "AES");
    }

    byte[] seal(UUID concern, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, concern, nonce, text.getBytes(StandardCharsets.UTF_8));
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    /** @throws IllegalStateException when it was not sealed here for this concern */
    String open(UUID concern, byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        byte[] text = crypt(
                Cipher.DECRYPT_MODE, concern, nonce, Arrays.copyOfRange(stored, NONCE_BYTES, stored.length));
        return new String(text, StandardCharsets.UTF_8);
    }

    private byte[] crypt(int mode, UUID concern, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(concern.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a concern does not open", failure);
        }
    }
}
