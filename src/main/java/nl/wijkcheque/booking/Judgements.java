package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** A yes, a no or a call-off, for one booking or along with the rest of its series. */
@Singleton
final class Judgements {

    private final BookingRows rows;
    private final SeriesRows seriesRows;
    private final Moves moves;
    private final Transactions transactions;
    private final Clock clock;

    Judgements(BookingRows rows, SeriesRows seriesRows, Moves moves, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.seriesRows = seriesRows;
        this.moves = moves;
        this.transactions = transactions;
        this.clock = clock;
    }

    Outcome<Booking.OnWachtlijst> accept(Actor by, BookingId id) {
        return withSeries(
                id,
                0,
                each -> moves.move(
                        by, each, Booking.Requested.class, requested -> requested.accept(clock.instant())));
    }

    Outcome<Booking.Rejected> reject(Actor by, BookingId id, RejectionReason reason) {
        return withSeries(
                id,
                0,
                each -> moves.move(
                        by, each, Booking.Requested.class, requested -> requested.reject(reason, clock.instant())));
    }

    Outcome<Booking.Cancelled> cancel(
            Actor by, BookingId id, CancelledBy whoseWish, String reason, CancelExtent extent) {
        String written = reason.strip();
        if (written.length() > Cancellation.LONGEST_REASON) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("reason"));
        }
        CancelledBy wish = by.isStaff() ? whoseWish : CancelledBy.RESIDENT;
        Function<BookingId, Outcome<Booking.Cancelled>> cancelOne = each -> moves.move(
                by, each, Booking.Cancellable.class, open -> open.cancel(
                        new Cancellation(wish, written, clock.instant())));
        return switch (extent) {
            case ONE -> transactions.write(() -> cancelOne.apply(id));
            case FOLLOWING -> transactions.write(() -> withSeries(id, weekOf(id), cancelOne)
                    .then(cancelled -> endSeries(cancelled, wish)));
        };
    }

    /**
     * The same step for a booking and the rest of its series, week by week so that two who do this wait for each other. The
     * outcome is that of the one that was named; another week that has gone its own way stays as it is.
     */
    private <T> Outcome<T> withSeries(BookingId named, int afterWeek, Function<BookingId, Outcome<T>> step) {
        return transactions.write(() -> {
            Outcome<T> outcome = step.apply(named);
            UUID series = rows.findById(named.value()).map(BookingRow::seriesId).orElse(null);
            if (outcome instanceof Outcome.Done && series != null) {
                for (BookingRow row : rows.ofSeries(series, afterWeek)) {
                    if (!row.id().equals(named.value())) {
                        var _ = step.apply(new BookingId(row.id()));
                    }
                }
            }
            return outcome;
        });
    }

    /** Nothing more is made of a series of which all that follows was called off. */
    private Outcome<Booking.Cancelled> endSeries(Booking.Cancelled from, CancelledBy wish) {
        SeriesPlace place = from.details().series();
        Optional<SeriesRow> series = place == null ? Optional.empty() : seriesRows.findById(place.id());
        if (series.filter(row -> row.endReason() == null).isEmpty()) {
            return Outcome.done(from);
        }
        SeriesEnd why = SeriesEnd.of(wish);
        LocalDate lastDay = from.details().wishes().earliest().minusDays(1);
        return seriesRows.end(series.get().id(), series.get().nextWeek(), lastDay, why.name()) == 1
                ? Outcome.done(from)
                : Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
    }

    private int weekOf(BookingId id) {
        return rows.findById(id.value()).map(BookingRow::seriesWeek).orElse(1);
    }
}
