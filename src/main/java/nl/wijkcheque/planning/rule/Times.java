package nl.wijkcheque.planning.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.shared.Dagdeel;

/** Times of a booking, as minutes of a horizon. */
public final class Times {

    private Times() {}

    /**
     * The dagdelen that a resident asked for, on the days that she asked for; those that touch become one.
     *
     * @param open whether anybody is sent out on that day: not on a holiday, unless that was agreed
     */
    public static Windows asked(BookingDetails booking, Horizon horizon, Predicate<LocalDate> open) {
        List<int[]> asked = new ArrayList<>();
        for (int day = 0; day < horizon.days(); day++) {
            for (Dagdeel dagdeel : booking.wishes().dagdelen()) {
                if (booking.wishes().allows(horizon.date(day)) && open.test(horizon.date(day))) {
                    asked.add(new int[]{
                            horizon.minute(day, dagdeel.start()), horizon.minute(day, dagdeel.end())
                    });
                }
            }
        }
        return Windows.merged(asked);
    }

    public static Windows season(Offering offering, Horizon horizon) {
        List<int[]> days = new ArrayList<>();
        for (int day = 0; day < horizon.days(); day++) {
            if (offering.inSeason(horizon.date(day))) {
                days.add(new int[]{horizon.start(day), horizon.start(day + 1)});
            }
        }
        return Windows.merged(days);
    }
}
