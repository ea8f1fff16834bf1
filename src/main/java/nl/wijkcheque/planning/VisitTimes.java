package nl.wijkcheque.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;

/** When a visit can be at all: from a quarter of an hour, within the dagdelen of one day, not in the past. */
final class VisitTimes {

    private VisitTimes() {}

    static boolean arePossible(LocalDate day, LocalTime start, Minutes length, LocalDate today) {
        if (day.isBefore(today) || day.isAfter(today.plusYears(1)) || length.count() == 0) {
            return false;
        }
        if (start.getMinute() % CrewSlots.QUARTER.toMinutes() != 0 || start.getSecond() != 0 || start.getNano() != 0) {
            return false;
        }
        Instant moment = Amsterdam.at(day, start);
        LocalDateTime end = Amsterdam.timeOf(moment.plus(length.toDuration()));
        return !start.isBefore(Dagdeel.MORNING.start())
                && end.toLocalDate().equals(day)
                && !end.toLocalTime().isAfter(Dagdeel.EVENING.end());
    }
}
