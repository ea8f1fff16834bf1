package nl.wijkcheque.booking;

import java.time.LocalDate;
import nl.wijkcheque.shared.BookingId;

/**
 * A booking that waits and might be done in a week: all that planning has to know of it.
 *
 * @param turn its urgency, pause and cause, and the day that was agreed with the resident if there is one
 * @param doorstep where the crew has to be
 */
public record WaitingForWeek(Booking.OnWachtlijst booking, Turn turn, Doorstep doorstep) {

    public BookingId id() {
        return booking.id();
    }

    public BookingDetails details() {
        return booking.details();
    }

    /** When we meant to have come. */
    public LocalDate normDate() {
        return booking.normDate();
    }

    /** Whether the resident could have it on that day: wished, agreed if a day was agreed, and not paused. */
    public boolean suits(LocalDate day) {
        return details().wishes().allows(day) && turn.suits(day);
    }
}
