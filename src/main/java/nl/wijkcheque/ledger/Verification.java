package nl.wijkcheque.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look through the whole ledger.
 *
 * @param seals the number of the last seal
 * @param head the last seal itself, in hexadecimal: who writes it down can tell later whether the chain was replaced; null
 *     before the first seal
 * @param transfers how many are sealed
 * @param found what is wrong, at most {@link Verifications#MOST}; nothing when all is well
 */
public record Verification(
        UUID id,
        Instant began,
        Instant ended,
        Occasion occasion,
        long seals,
        @Nullable String head,
        long transfers,
        List<Finding> found) {

    public Verification {
        found = List.copyOf(found);
    }

    public boolean isClean() {
        return found.isEmpty();
    }
}
