package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNullElse;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Holiday;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.TimeOrderedIds;

/** Stores series and decides on each of their weeks, once. To be called in a transaction. */
@Singleton
final class SeriesMaker {

    private final SeriesRows rows;
    private final HolidayRule rule;
    private final TimeOrderedIds ids;
    private final Clock clock;

    SeriesMaker(SeriesRows rows, HolidayRule rule, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.rule = rule;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param wishes of the weeks that are made at once */
    UUID begin(Actor by, NewBooking request, List<Wishes> wishes) {
        UUID id = ids.next();
        Wishes first = wishes.getFirst();
        ParticipantId helper = request.endsWithHelper() ? request.preferredHelper() : null;
        rows.save(new SeriesRow(
                id,
                by.servicepunt().id().value(),
                request.weeks(),
                first.earliest(),
                requireNonNullElse(first.latest(), first.earliest()),
                wishes.size() + 1,
                helper == null ? null : helper.value(),
                null,
                null,
                null));
        return id;
    }

    /** Whether holidays leave none of them. */
    boolean allFallAway(List<Wishes> wishes) {
        return IntStream.rangeClosed(1, wishes.size()).noneMatch(week -> rule.of(week, wishes.get(week - 1)).isMade());
    }

    HolidayRule.Decided decide(UUID series, int week, Wishes wished) {
        HolidayRule.Decided decided = rule.of(week, wished);
        keep(series, decided.week());
        return decided;
    }

    /**
     * One more week of a series that goes on, as it wishes it now.
     *
     * @param like some booking of it
     * @return empty when it is left out
     */
    Optional<Booking.Requested> again(SeriesRow series, BookingDetails like, int week) {
        HolidayRule.Decided decided = decide(series.id(), week, wish(series, like, week));
        return decided.isMade()
                ? Optional.of(new Booking.Requested(like.again(
                        new BookingId(ids.next()),
                        decided.wishes(),
                        new SeriesPlace(series.id(), week, series.weeks()),
                        clock.instant())))
                : Optional.empty();
    }

    /** Instead of what was kept of that week before. */
    void keep(UUID series, SeriesWeek week) {
        Holiday holiday = week.holiday();
        rows.keepWeek(
                series,
                week.week(),
                week.wished(),
                week.day(),
                week.kind().name(),
                holiday == null ? null : holiday.name());
    }

    /** The wish of a week as the series has it now. */
    static Wishes wish(SeriesRow series, BookingDetails like, int week) {
        return new Wishes(
                like.wishes().dagdelen(), series.earliestOf(week), series.latest().plusWeeks(week - 1L));
    }
}
