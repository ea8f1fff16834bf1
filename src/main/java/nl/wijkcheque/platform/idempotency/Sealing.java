package nl.wijkcheque.platform.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals an answer so that only someone who sends the same key again can read it. An answer may hold cheque codes, which
 * are shown once and stored nowhere: neither the database nor the server's secret is enough to open it.
 */
final class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] serverKey;
    private final SecureRandom random = new SecureRandom();

    Sealing(byte[] serverKey) {
        this.serverKey = serverKey.clone();
    }

    /** Under which name the answer to this request is stored. */
    byte[] nameOf(IdempotencyKey key) {
        return derive("name", key);
    }

    /** Under a key as well: a request may be no more than the code of a cheque, of which nobody may try guesses. */
    byte[] fingerprint(Object request) {
        return mac("request\n" + request);
    }

    byte[] seal(IdempotencyKey key, byte[] answer) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = crypt(Cipher.ENCRYPT_MODE, key, nonce, answer);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    byte[] open(IdempotencyKey key, byte[] stored) {
        byte[] nonce = Arrays.copyOf(stored, NONCE_BYTES);
        return crypt(Cipher.DECRYPT_MODE, key, nonce, Arrays.copyOfRange(stored, NONCE_BYTES, stored.length));
    }

    private byte[] crypt(int mode, IdempotencyKey key, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(derive("seal", key), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("a stored answer does not open", failure);
        }
    }

    private byte[] derive(String purpose, IdempotencyKey key) {
        return mac(purpose + "\n" + key.account() + "\n" + key.operation() + "\n" + key.key());
    }

    private byte[] mac(String whole) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(serverKey, "HmacSHA256"));
            return mac.doFinal(whole.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
