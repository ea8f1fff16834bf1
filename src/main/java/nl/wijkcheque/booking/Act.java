package nl.wijkcheque.booking;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done about a booking that waits, never changed afterwards.
 *
 * @param what word of the list that belongs to the kind: the urgency, the cause, the way of contact; empty when none does
 * @param result what came of a contact or an offer; empty for others
 * @param day until when it pauses, or which was offered; null for others
 * @param byResident whether she did it herself
 */
public record Act(
        Instant at,
        ActKind kind,
        String what,
        String result,
        @Nullable LocalDate day,
        String note,
        AccountId actor,
        boolean byResident) {

    static final int LONGEST_NOTE = 300;
}
