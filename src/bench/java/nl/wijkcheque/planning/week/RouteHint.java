package nl.wijkcheque.planning.week;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** In which order someone goes along her visits in the plan that the solver begins with; the servicepunt is -1. */
final class RouteHint {

    private static final int NOT_ON_THE_WAY = -2;

    private final List<RouteStop> stops;
    private final StartHint hint;
    private final int[] next;

    RouteHint(List<RouteStop> stops, StartHint hint) {
        this.stops = stops;
        this.hint = hint;
        this.next = new int[stops.size() + 1];
        Arrays.fill(next, NOT_ON_THE_WAY);
        List<Integer> order = IntStream.range(0, stops.size())
                .boxed()
                .filter(at -> stops.get(at).isOn(hint))
                .sorted(Comparator.comparingInt(this::start))
                .toList();
        int here = -1;
        for (int at : order) {
            next[here + 1] = at;
            here = at;
        }
        next[here + 1] = -1;
    }

    /** Where she goes after that stop. */
    int of(int stop) {
        return next[stop + 1];
    }

    /** Where she comes from; below 0 when it is no visit. */
    int before(int stop) {
        return IntStream.range(0, stops.size()).filter(from -> of(from) == stop).findFirst().orElse(-1);
    }

    int start(int stop) {
        return stops.get(stop).start(hint);
    }

    int end(int stop) {
        return start(stop) + stops.get(stop).minutes();
    }
}
