package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * The plan that the solver begins with: of every variable its value in that plan, so that it has a solution at once. A visit
 * that begins on no quarter of an hour, as promised, is not for the model and waits.
 */
final class StartHint {

    private static final int WAITS = -1;

    private final StartModel week;
    private final int[] start;
    private final List<Set<Integer>> crews = new ArrayList<>();

    StartHint(StartModel week, WeekPlan begin) {
        this.week = week;
        this.start = new int[week.planned.length];
        Arrays.fill(start, WAITS);
        Map<BookingId, WeekPlan.Visit> visits = new HashMap<>();
        begin.visits().forEach(visit -> visits.put(visit.booking(), visit));
        for (int need = 0; need < start.length; need++) {
            WeekPlan.Visit visit = visits.get(week.desk.needs.get(need).booking());
            crews.add(visit == null
                    ? Set.of()
                    : visit.crew().stream().map(this::number).collect(Collectors.toSet()));
            start[need] = visit == null ? WAITS : visit.start();
            if (visit != null && !isKnown(need)) {
                start[need] = WAITS;
            }
        }
    }

    private int number(ParticipantId person) {
        return Objects.requireNonNull(week.desk.numbers.get(person));
    }

    /** Whether the model has each of them there at that moment. */
    private boolean isKnown(int need) {
        return start[need] % Desk.QUARTER == 0
                && week.ofNeed.get(need).stream()
                                .filter(this::goes)
                                .filter(going -> going.starts().contains(start[need] / Desk.QUARTER))
                                .count()
                        == crews.get(need).size();
    }

    boolean isPlanned(int need) {
        return start[need] != WAITS;
    }

    /** A moment of the horizon. */
    int start(int need) {
        return start[need];
    }

    boolean goes(Going going) {
        return isPlanned(going.need())
                && crews.get(going.need()).contains(going.person())
                && week.desk.problem.horizon().dayOf(start[going.need()]) == going.day();
    }

    void add() {
        for (int need = 0; need < start.length; need++) {
            int day = isPlanned(need) ? week.desk.problem.horizon().dayOf(start[need]) : -1;
            week.model.addHint(week.planned[need], isPlanned(need));
            week.model.addHint(
                    week.start[need], isPlanned(need) ? start[need] / Desk.QUARTER : week.anyStart[need]);
            for (int other = 0; other < week.onDay[need].length; other++) {
                week.model.addHint(week.onDay[need][other], other == day);
            }
            week.ofNeed.get(need).forEach(going -> week.model.addHint(going.yes(), goes(going)));
        }
    }

    BoolVar isSo(boolean value) {
        BoolVar made = week.model.newBoolVar("");
        week.model.addHint(made, value);
        return made;
    }

    IntVar number(Domain domain, long value) {
        IntVar made = week.model.newIntVarFromDomain(domain, "");
        week.model.addHint(made, value);
        return made;
    }
}
