package nl.wijkcheque.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;

/**
 * How the work was spread over people, week by week.
 *
 * @param mondays of the weeks, oldest first
 * @param people who is placed on at least one day of these weeks, by surname
 */
public record WeekSpread(List<LocalDate> mondays, List<Line> people) {

    public WeekSpread {
        mondays = List.copyOf(mondays);
        people = List.copyOf(people);
    }

    /**
     * @param cap most in a week
     * @param worked registered hours by Monday of the week; nothing for a week without
     */
    public record Line(ParticipantId participant, String name, Minutes cap, Map<LocalDate, Minutes> worked) {

        public Line {
            worked = Map.copyOf(worked);
        }

        public Minutes in(LocalDate monday) {
            return worked.getOrDefault(monday, Minutes.ZERO);
        }

        public Minutes total() {
            return Minutes.sum(worked.values());
        }
    }
}
