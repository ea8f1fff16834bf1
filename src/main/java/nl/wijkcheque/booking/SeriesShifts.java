package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What becomes of the weeks of a series that goes on on another day. To be called in a transaction. */
@Singleton
final class SeriesShifts {

    /** For colleagues who look at the file, as all that they write there: in Dutch. */
    private static final String HOLIDAY = "Op de nieuwe dag is het een feestdag.";

    private final SeriesRows rows;
    private final BookingRows bookings;
    private final SeriesMaker maker;
    private final HolidayRule holidays;
    private final Rewishes rewishes;
    private final Moves moves;
    private final Clock clock;

    SeriesShifts(
            SeriesRows rows,
            BookingRows bookings,
            SeriesMaker maker,
            HolidayRule holidays,
            Rewishes rewishes,
            Moves moves,
            Clock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.maker = maker;
        this.holidays = holidays;
        this.rewishes = rewishes;
        this.moves = moves;
        this.clock = clock;
    }

    /**
     * All that follow a week that was moved, those that were moved by themselves included. The days are counted from what
     * the series wished for that week: a holiday or somebody may have moved it before, and the others would come on
     * another day than this one. A week that has a visit or has ended stays as it is. Refused: SERIES_ENDED,
     * CHANGED_MEANWHILE, INPUT_INVALID at day when it is more than a month away.
     *
     * @param day the first day of the week that was moved
     */
    Outcome<BookingId> following(Actor by, BookingRow moved, LocalDate day) {
        UUID id = requireNonNull(moved.seriesId());
        SeriesRow series = rows.findById(id).orElseThrow();
        if (series.endReason() != null) {
            return Outcome.refused(RefusalCode.SERIES_ENDED);
        }
        long days = ChronoUnit.DAYS.between(series.earliestOf(moved.seriesWeek()), day);
        if (Math.abs(days) > Series.LONGEST_MOVE_DAYS) {
            return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("day"));
        }
        if (rows.shift(id, series.earliest(), series.nextWeek(), days) == 0) {
            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
        }
        List<Integer> leftOut = leftOutAfter(moved);
        maker.keep(id, new SeriesWeek(moved.seriesWeek(), day, day, SeriesWeek.Kind.MADE, null));
        SeriesRow shifted = rows.findById(id).orElseThrow();
        bookings.ofSeries(id, moved.seriesWeek()).forEach(row -> along(by, shifted, row));
        leftOut.forEach(week -> comesBack(by, shifted, BookingMapping.read(moved), week));
        return Outcome.done(new BookingId(moved.id()));
    }

    private List<Integer> leftOutAfter(BookingRow moved) {
        return rows.weeks(requireNonNull(moved.seriesId())).stream()
                .filter(week -> week.outcome().equals(SeriesWeek.Kind.SKIPPED.name()))
                .map(SeriesRows.WeekRow::week)
                .filter(week -> week > moved.seriesWeek())
                .toList();
    }

    /** Unless it is a holiday again. Judged as the week that was moved: a series is judged as a whole. */
    private void comesBack(Actor by, SeriesRow series, Booking moved, int week) {
        maker.again(series, moved.details(), week)
                .ifPresent(requested -> moves.begin(
                        by, moved instanceof Booking.Requested ? requested : requested.accept(clock.instant())));
    }

    /**
     * What holidays do to it they do now, as when it is made. One that is left out leaves no booking behind in the series: it
     * comes back as a new one when a later move takes it to a day that is no holiday.
     */
    private void along(Actor by, SeriesRow series, BookingRow row) {
        int week = row.seriesWeek();
        BookingDetails details = BookingMapping.read(row).details();
        HolidayRule.Decided decided = holidays.of(week, SeriesMaker.wish(series, details, week));
        if (rewishes.wish(by, row, decided.wishes()) instanceof Outcome.Refused) {
            return;
        }
        maker.keep(series.id(), decided.week());
        if (!decided.isMade()) {
            Cancellation how = new Cancellation(CancelledBy.STAFF, HOLIDAY, clock.instant());
            var _ = moves.move(by, details.id(), Booking.Cancellable.class, open -> open.cancel(how))
                    .map(cancelled -> bookings.leaveSeries(cancelled.id().value()));
        }
    }
}
