package nl.wijkcheque.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/**
 * Argon2id with 19 MiB, two passes and one lane, as OWASP advises; the parameters stand in each hash, so that the memory can be
 * set otherwise at any time.
 */
@Singleton
final class Passwords {

    private final Argon2Function argon;

    /** Checked when there is no such account, so that the answer takes as long. */
    private final String nobody;

    /** @param memory for one password, in KiB */
    Passwords(@Value("${wijkcheque.password-memory:19456}") int memory) {
        this.argon = Argon2Function.getInstance(memory, 2, 1, 32, Argon2.ID);
        this.nobody = hash("nobody has this password");
    }

    String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(argon).getResult();
    }

    boolean matches(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    void wasteTheSameTime(String password) {
        if (matches(password, nobody)) {
            throw new IllegalStateException("nobody has a password");
        }
    }
}
