package nl.wijkcheque.concern;

import java.time.Instant;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A worry about a resident, in full; for a coordinator only.
 *
 * @param settled null as long as it is open
 */
public record Concern(
        ConcernLine line,
        VisitId visit,
        ResidentId resident,
        String told,
        AccountId toldBy,
        @Nullable Settled settled) {

    /** What was done about it. */
    public record Settled(String note, AccountId by, Instant at) {}

    /** Never what was told. */
    @Override
    public String toString() {
        return "Concern[" + line.id() + "]";
    }
}
