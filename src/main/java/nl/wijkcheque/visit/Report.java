package nl.wijkcheque.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Said;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a crew told about a visit, for the coordinator to settle.
 *
 * @param residentName as the list shows her
 * @param note in the words of who told it; of what the service notices itself a {@link Said}: {@link #told} is for people
 * @param extra more work than booked; null for other reports
 * @param followUp the booking for the rest of the work; null when there is none
 * @param settled null as long as it is open
 */
public record Report(
        UUID id,
        VisitId visit,
        ResidentId resident,
        String residentName,
        LocalDate day,
        ReportKind kind,
        String note,
        @Nullable Minutes extra,
        @Nullable ExtraChoice choice,
        @Nullable BookingId followUp,
        Instant reportedAt,
        @Nullable Settled settled) {

    /**
     * What is told, in that language. Only what the service notices itself is made into words: a crew's own are never read as
     * anything else.
     */
    public String told(Messages messages) {
        return kind == ReportKind.BILL_DIFFERS ? Problems.spoken(messages, note) : note;
    }

    /** What was done about it. */
    public record Settled(String note, AccountId by, Instant at) {}
}
