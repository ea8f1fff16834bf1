package nl.wijkcheque.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.TillShiftId;
import org.jspecify.annotations.Nullable;

/**
 * Transfers that belong together.
 *
 * @param reference the id of what it is about; see {@link LedgerCause}
 * @param at when it happened; the same moment as is kept with the cause, so that both fall in the same period
 * @param shift the shift in whose till the money went; null when no till had to do with it
 * @param transfers at least one
 */
public record Posting(
        LedgerCause cause, UUID reference, Instant at, @Nullable TillShiftId shift, List<Transfer> transfers) {

    public Posting {
        transfers = List.copyOf(transfers);
        if (transfers.isEmpty()) {
            throw new IllegalArgumentException("nothing to post for " + cause);
        }
    }

    public Posting(LedgerCause cause, UUID reference, Instant at, List<Transfer> transfers) {
        this(cause, reference, at, null, transfers);
    }
}
