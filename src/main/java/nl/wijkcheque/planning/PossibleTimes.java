package nl.wijkcheque.planning;

import java.time.LocalDate;
import java.util.function.Predicate;
import nl.wijkcheque.booking.Agreed;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.Turn;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Times;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.shared.Amsterdam;
import org.jspecify.annotations.Nullable;

/** When something that waits may be planned, by whom it was asked for: the same for a plan of a week and by hand. */
final class PossibleTimes {

    private PossibleTimes() {}

    /**
     * As it was wished, on working days and not while it is paused. Once she said yes to a day and a time it is that time
     * and no other, also on a holiday.
     */
    static Windows of(BookingDetails details, Turn turn, Horizon horizon, Predicate<LocalDate> isWorkday) {
        Agreed agreed = turn.agreed();
        if (agreed != null) {
            int minute = horizon.minute(Amsterdam.at(agreed.day(), agreed.start()));
            return Windows.of(minute, minute + details.estimated().count());
        }
        return Times.asked(details, horizon, day -> isWorkday.test(day) && turn.suits(day));
    }

    /** The first day on which it may be, from a day on. */
    static LocalDate firstDay(BookingDetails details, Turn turn, LocalDate from) {
        Agreed agreed = turn.agreed();
        LocalDate first = agreed == null ? later(details.wishes().earliest(), turn.pausedUntil()) : agreed.day();
        return later(from, first);
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }
}
