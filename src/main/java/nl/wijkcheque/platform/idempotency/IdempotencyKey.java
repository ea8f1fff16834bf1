package nl.wijkcheque.platform.idempotency;

import java.util.UUID;
import nl.wijkcheque.shared.AccountId;

/**
 * What makes a request the same request: who sends it, to which operation, under which key of the sender's own choice.
 *
 * @param operation method and path, e.g. {@code POST /v1/cheque-sales}
 * @param key the sender's key, 16 to 64 characters, hard to guess: a UUID
 */
public record IdempotencyKey(AccountId account, String operation, String key) {

    public static final int SHORTEST = 16;
    public static final int LONGEST = 64;

    /** A fresh key for a form that a page is about to show. */
    public static String fresh() {
        return UUID.randomUUID().toString();
    }

    public static boolean isUsable(String key) {
        return key.length() >= SHORTEST
                && key.length() <= LONGEST
                && key.chars().allMatch(c -> c > 0x20 && c < 0x7f);
    }

    /** Never the key itself: it opens the stored answer. */
    @Override
    public String toString() {
        return "IdempotencyKey[" + operation + "]";
    }
}
