package nl.wijkcheque.booking;

import java.time.LocalDate;
import nl.wijkcheque.catalogue.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One that waits.
 *
 * @param resident her name
 * @param waitingDays whole days in the Netherlands since {@link Booking.OnWachtlijst#waitingSince()}; 0 when that is today
 *     or later
 * @param position from 1, among all that wait for the same klus or dienst
 * @param expectedWeek the Monday of the week in which it will be planned if work goes on as in the last weeks, and not
 *     before it can be; it may be later than was wished; null when nothing can be said
 */
public record WachtlijstEntry(
        Booking.OnWachtlijst booking,
        Turn turn,
        String resident,
        Wording offering,
        long waitingDays,
        int position,
        @Nullable LocalDate expectedWeek) {

    public BookingDetails details() {
        return booking.details();
    }
}
