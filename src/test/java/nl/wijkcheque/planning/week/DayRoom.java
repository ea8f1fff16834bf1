package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.shared.Dagdeel;

/**
 * The room that one person has on one day besides what is fixed, for the relaxation.
 *
 * @param free without the fixed visits
 * @param parts the same per dagdeel
 * @param fixed her visits of that day that stand
 */
record DayRoom(WeekProblem week, Helper helper, Windows free, List<Windows> parts, List<Need> fixed) {

    private static final int QUARTER = 15;

    static DayRoom of(WeekProblem week, Helper helper, int day) {
        Horizon horizon = week.horizon();
        Windows free = helper.placed()
                .and(helper.available())
                .without(helper.away())
                .and(Windows.of(horizon.start(day), horizon.start(day + 1)));
        List<Need> fixed = new ArrayList<>();
        for (Need need : week.needs()) {
            Promise promise = need.promise();
            if (promise != null
                    && promise.fixed()
                    && promise.crew().contains(helper.id())
                    && horizon.dayOf(promise.start()) == day) {
                fixed.add(need);
                free = free.without(Windows.of(promise.start(), promise.start() + need.length()));
            }
        }
        List<Windows> parts = new ArrayList<>();
        for (Dagdeel dagdeel : Dagdeel.values()) {
            parts.add(free.and(Windows.of(horizon.minute(day, dagdeel.start()), horizon.minute(day, dagdeel.end()))));
        }
        return new DayRoom(week, helper, free, parts, fixed);
    }

    /** Minutes of the visits that stand. */
    int work() {
        return fixed.stream().mapToInt(Need::length).sum();
    }

    int visits() {
        return fixed.size();
    }

    int dagdelen() {
        return parts.size();
    }

    boolean holds(Need visit) {
        Windows times = times(visit);
        for (int at = 0; at < times.size(); at++) {
            if (times.until(at) - times.from(at) >= visit.length()) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is no time for it that is not wholly in that dagdeel. */
    boolean onlyIn(Need visit, int dagdeel) {
        Windows times = times(visit);
        for (int at = 0; at < times.size(); at++) {
            boolean fits = times.until(at) - times.from(at) >= visit.length();
            if (fits && !parts.get(dagdeel).hold(times.from(at), times.until(at))) {
                return false;
            }
        }
        return true;
    }

    private Windows times(Need visit) {
        return free.and(visit.asked()).and(visit.season());
    }

    /** From any visit of that day to any other: in whole quarters when all visits begin and end on quarters. */
    int shortestWay(List<Need> visits) {
        List<Need> all = new ArrayList<>(visits);
        all.addAll(fixed);
        int least = Integer.MAX_VALUE;
        for (Need from : visits) {
            for (Need to : all) {
                if (!from.equals(to)) {
                    least = Math.min(least, week.places().minutes(helper.travelMode(), from.place(), to.place()));
                }
            }
        }
        boolean quarters = all.stream().allMatch(need -> need.length() % QUARTER == 0
                && (need.promise() == null || need.promise().start() % QUARTER == 0));
        int way = least == Integer.MAX_VALUE ? 0 : least;
        return quarters ? Math.ceilDiv(way, QUARTER) * QUARTER : way;
    }

    /** Of the day, with a way after the last visit of each stretch, which may lie outside it. */
    int minutes(int way) {
        return free.total() + free.size() * way;
    }

    int minutes(int dagdeel, int way) {
        return parts.get(dagdeel).total() + parts.get(dagdeel).size() * way;
    }
}
