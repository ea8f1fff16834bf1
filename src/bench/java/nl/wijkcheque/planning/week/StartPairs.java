package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Literal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.rule.Places;

/** Two visits by one person: one of them goes first, and there is time for the way between them. */
final class StartPairs {

    private final StartModel week;
    private final Map<List<Integer>, BoolVar> firsts = new HashMap<>();
    private final Map<List<Object>, BoolVar> together = new HashMap<>();

    StartPairs(StartModel week) {
        this.week = week;
    }

    /** How many pairs there would be. */
    static long count(StartModel week) {
        return week.ofPerson.stream()
                .mapToLong(goings -> goings.stream().map(Going::need).distinct().count())
                .map(needs -> needs * (needs - 1) / 2)
                .sum();
    }

    void add() {
        for (List<Going> goings : week.ofPerson) {
            for (Going one : goings) {
                for (Going other : goings) {
                    if (one.day() == other.day() && one.need() < other.need()) {
                        BoolVar both = both(one, other);
                        week.model.addBoolOr(new Literal[] {one.yes().not(), other.yes().not(), both});
                    }
                }
            }
        }
    }

    /** Whether one person goes to both with that way of travel. */
    private BoolVar both(Going one, Going other) {
        TravelMode mode = one.seat().match().helper().travelMode();
        return together.computeIfAbsent(List.of(one.need(), other.need(), mode), which -> {
            BoolVar both = week.model.newBoolVar("");
            BoolVar first =
                    firsts.computeIfAbsent(List.of(one.need(), other.need()), pair -> week.model.newBoolVar(""));
            Places places = week.desk.problem.places();
            int there = places.minutes(mode, one.place(), other.place());
            int back = places.minutes(mode, other.place(), one.place());
            week.model
                    .addLessOrEqual(week.moment(one.need(), one.minutes() + there), week.moment(other.need(), 0))
                    .onlyEnforceIf(new Literal[] {both, first});
            week.model
                    .addLessOrEqual(week.moment(other.need(), other.minutes() + back), week.moment(one.need(), 0))
                    .onlyEnforceIf(new Literal[] {both, first.not()});
            return both;
        });
    }
}
