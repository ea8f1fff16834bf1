package nl.wijkcheque.planning.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Skill;

/** Makes what is known of participants into the helpers of a problem. What many have alike is made once. */
public final class HelperMaker {

    private final Horizon horizon;
    private final Map<Set<Skill>, Integer> skills = new HashMap<>();
    private final Map<Set<Availability>, Windows> weeks = new HashMap<>();
    private final Map<Period, Windows> periods = new HashMap<>();

    public HelperMaker(Horizon horizon) {
        this.horizon = horizon;
    }

    public Helper helper(Deployable who) {
        return new Helper(
                who.id(),
                who.name(),
                skills.computeIfAbsent(who.skills(), Helper::bits),
                who.inductions(),
                days(who.placements(), Placement::period),
                weeks.computeIfAbsent(who.availability(), this::available),
                days(who.absences(), absence -> absence),
                who.weeklyCap().count(),
                who.travelMode(),
                who.wishes());
    }

    private Windows available(Set<Availability> week) {
        List<int[]> available = new ArrayList<>();
        for (int day = 0; day < horizon.days(); day++) {
            for (Dagdeel dagdeel : Dagdeel.values()) {
                if (week.contains(new Availability(horizon.date(day).getDayOfWeek(), dagdeel))) {
                    available.add(new int[]{
                            horizon.minute(day, dagdeel.start()), horizon.minute(day, dagdeel.end())
                    });
                }
            }
        }
        return Windows.merged(available);
    }

    private <T> Windows days(List<T> all, Function<T, Period> period) {
        if (all.isEmpty()) {
            return Windows.NONE;
        }
        if (all.size() == 1) {
            return periods.computeIfAbsent(period.apply(all.getFirst()), horizon::of);
        }
        List<int[]> days = new ArrayList<>();
        for (T one : all) {
            Windows window = horizon.of(period.apply(one));
            if (!window.isEmpty()) {
                days.add(new int[]{window.from(0), window.until(0)});
            }
        }
        return Windows.merged(days);
    }
}
