package nl.wijkcheque.demo;

import java.time.LocalDateTime;
import java.util.List;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A booking on the wachtlijst.
 *
 * @param preferred whom the resident likes to see again; null for whoever comes
 */
record Waiting(
        BookingId booking,
        Neighbour neighbour,
        DemoOffering offering,
        Minutes length,
        Wishes wishes,
        @Nullable Helper preferred) {

    /** With a day, a time and a crew. */
    record OnItsWay(VisitId visit, Waiting booking, LocalDateTime from, LocalDateTime until, List<Helper> crew) {}
}
