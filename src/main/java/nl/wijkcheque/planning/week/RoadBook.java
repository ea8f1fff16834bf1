package nl.wijkcheque.planning.week;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.week.Evaluator.Outing;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Location;

/** What the evaluator needs to know of days and roads. */
final class RoadBook {

    private static final int BASE = 0;

    private final WeekProblem problem;
    private final List<Outing> outings;

    RoadBook(WeekProblem problem, List<Outing> outings) {
        this.problem = problem;
        this.outings = outings;
    }

    LocalDate day(int minute) {
        return Amsterdam.dayOf(problem.horizon().moment(minute));
    }

    /** In order of time. */
    List<Outing> of(Helper helper) {
        return outings.stream()
                .filter(outing -> outing.has(helper))
                .sorted(Comparator.comparingInt(Outing::start))
                .toList();
    }

    List<Outing> of(Helper helper, LocalDate day) {
        return of(helper).stream()
                .filter(outing -> day(outing.start()).equals(day))
                .toList();
    }

    int between(Helper helper, Outing from, Outing to) {
        return road(helper, from.need().place(), to.need().place());
    }

    int fromBase(Helper helper, Outing to) {
        return road(helper, BASE, to.need().place());
    }

    private int road(Helper helper, int from, int to) {
        if (from == to) {
            return 0;
        }
        LimitSettings settings = problem.limits();
        Optional<Location> here = problem.places().location(from);
        Optional<Location> there = problem.places().location(to);
        if ((from == BASE && here.isEmpty()) || (to == BASE && there.isEmpty())) {
            return 0;
        }
        if (here.isEmpty() || there.isEmpty()) {
            return (int) settings.unknownTravel().toMinutes();
        }
        int speed = helper.travelMode() == TravelMode.BICYCLE ? settings.bicycleKmPerHour() : settings.footKmPerHour();
        double kilometres = here.get().metresTo(there.get()) / 1000.0 * settings.detourPercent() / 100.0;
        // A hair less than a whole minute is a whole minute; a hair more is arithmetic.
        return (int) Math.ceil(kilometres / speed * 60 - 1e-7);
    }
}
