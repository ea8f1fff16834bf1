package nl.wijkcheque.booking;

import nl.wijkcheque.catalogue.Wording;

/**
 * One that waits.
 *
 * @param resident her name
 * @param waitingDays whole days in the Netherlands since {@link Booking.OnWachtlijst#waitingSince()}; 0 when that is today
 *     or later
 */
public record WachtlijstEntry(
        Booking.OnWachtlijst booking, String resident, Wording offering, long waitingDays) {

    public BookingDetails details() {
        return booking.details();
    }
}
