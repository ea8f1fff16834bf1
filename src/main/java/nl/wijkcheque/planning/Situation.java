package nl.wijkcheque.planning;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Gap;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known when someone looks for a crew for one booking at one time.
 *
 * @param start a moment of the problem's horizon
 * @param people who has a placement in that week, with what she does in it
 */
record Situation(
        BookingDetails booking,
        WeekProblem problem,
        Need need,
        int start,
        Map<ParticipantId, Diary> people) {

    TimeSlot slot() {
        return problem.horizon().slot(start, need.length());
    }

    @Nullable
    Location location() {
        return problem.places().location(need.place()).orElse(null);
    }

    /** Those of the list who are known, in its order. */
    List<Diary> people(List<ParticipantId> ids) {
        return ids.stream()
                .filter(people::containsKey)
                .map(id -> Objects.requireNonNull(people.get(id)))
                .toList();
    }

    Match match(Diary person) {
        return new Match(problem, person.helper(), need);
    }

    Gap gap(Diary person) {
        return Gap.at(person, match(person), start);
    }
}
