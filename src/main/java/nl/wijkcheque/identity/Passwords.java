package nl.wijkcheque.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;

/** Argon2id with 19 MiB, two passes and one lane, as OWASP advises; the parameters stand in each hash. */
@Singleton
final class Passwords {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final Argon2Function ARGON = Argon2Function.getInstance(MEMORY_KIB, 2, 1, 32, Argon2.ID);

    /** Checked when there is no such account, so that the answer takes as long. */
    private final String nobody = hash("nobody has this password");

    String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON).getResult();
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
