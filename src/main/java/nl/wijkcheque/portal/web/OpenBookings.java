package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;

/** What a resident asked for and did not get yet. */
@Singleton
final class OpenBookings {

    private final Bookings bookings;
    private final BookingLists lists;

    OpenBookings(Bookings bookings, BookingLists lists) {
        this.bookings = bookings;
        this.lists = lists;
    }

    /** Newest first, all of them. */
    List<BookingLine> of(ResidentId resident) {
        List<BookingLine> open = new ArrayList<>();
        String after = "";
        do {
            Slice<BookingLine> slice = lists.ofResident(resident, after, Slice.LARGEST_SIZE);
            slice.items().stream().filter(line -> line.booking() instanceof Booking.Open).forEach(open::add);
            after = slice.next();
        } while (after != null);
        return open;
    }

    /** Those that can be; one that went on meanwhile, or is of another servicepunt, stays. Says how many. */
    int cancel(Actor by, ResidentId resident, String reason) {
        int cancelled = 0;
        for (BookingLine line : of(resident)) {
            if (line.booking() instanceof Booking.Cancellable
                    && bookings.cancel(by, line.booking().id(), CancelledBy.STAFF, reason) instanceof Outcome.Done) {
                cancelled++;
            }
        }
        return cancelled;
    }
}
