package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.VisitId;

/** What becomes of the weeks of a series that ends. To be called in a transaction. */
@Singleton
final class SeriesEndings {

    private final BookingRows bookings;
    private final Moves moves;
    private final Rewishes rewishes;
    private final VisitDays visits;
    private final Clock clock;

    SeriesEndings(BookingRows bookings, Moves moves, Rewishes rewishes, VisitDays visits, Clock clock) {
        this.bookings = bookings;
        this.moves = moves;
        this.rewishes = rewishes;
        this.visits = visits;
        this.clock = clock;
    }

    /** A week that has gone its own way stays as it is, and so does one of which the crew is at work: it is finished. */
    void after(Actor by, UUID series, LocalDate lastDay, CancelledBy wish) {
        for (BookingRow row : bookings.ofSeries(series, 0)) {
            Booking booking = BookingMapping.read(row);
            if (isLater(booking, lastDay)) {
                var _ = moves.move(by, new BookingId(row.id()), Booking.Cancellable.class, open -> open.cancel(
                        new Cancellation(wish, "", clock.instant())));
            } else if (!booking.details().wishes().endsBy(lastDay)) {
                var _ = rewishes.until(by, row, lastDay);
            }
        }
    }

    /** By the day of its visit, where one stands. */
    private boolean isLater(Booking booking, LocalDate lastDay) {
        VisitId visit = booking.visitOrNull();
        LocalDate wished = booking.details().wishes().earliest();
        return (visit == null ? wished : visits.of(visit).orElse(wished)).isAfter(lastDay);
    }
}
