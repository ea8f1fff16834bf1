package nl.wijkcheque.statement;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Period;

/**
 * Who came in, moved on and left, per track and reason, as numbers without names. Checked when it was made: start +
 * inflow − closed = end, and every closed placement has a reason.
 *
 * @param quarters of a period that is longer than one; none otherwise
 */
public record FlowStatement(StatementHead head, Map<Track, TrackFlow> tracks, List<FlowQuarter> quarters) {

    public FlowStatement {
        quarters = List.copyOf(quarters);
    }

    /**
     * Of the placements of one servicepunt that were open in the period.
     *
     * @param counted the days to count: the period of the head, or as much of it as is over
     * @throws IllegalStateException when it does not add up: a bug
     */
    static FlowStatement of(StatementHead head, Period counted, List<Placement> placements) {
        Map<Track, TrackFlow> tracks = new EnumMap<>(Track.class);
        for (Track track : Track.values()) {
            List<Placement> on = placements.stream()
                    .filter(placement -> placement.track() == track)
                    .toList();
            TrackFlow flow = TrackFlow.of(on, counted);
            check(track, flow);
            tracks.put(track, flow);
        }
        return new FlowStatement(head, Collections.unmodifiableMap(tracks), quarters(counted, placements));
    }

    /** Each quarter begins with what the one before ended with: the same placements, counted over fewer days. */
    private static List<FlowQuarter> quarters(Period counted, List<Placement> placements) {
        List<FlowQuarter> quarters = FlowQuarter.of(counted).stream()
                .map(days -> new FlowQuarter(days, TrackFlow.of(placements, days)))
                .toList();
        for (int at = 1; at < quarters.size(); at++) {
            if (quarters.get(at).total().start() != quarters.get(at - 1).total().end()) {
                throw new IllegalStateException("a quarter does not begin where the last one ended: " + quarters);
            }
        }
        return quarters;
    }

    public TrackFlow track(Track track) {
        return tracks.getOrDefault(track, TrackFlow.NONE);
    }

    /** All tracks together; who went on from one track to the next counts on both. */
    public TrackFlow total() {
        return tracks.values().stream().reduce(TrackFlow.NONE, TrackFlow::plus);
    }

    /**
     * How many of a hundred closed placements ended for this reason; empty when none was closed. Each cell is rounded by
     * itself, and exactly half goes down, as in the printed table of Stichting Voorwerk 2009: 88 of 320 is 27.5% and
     * printed as 27%, 66 (20.6%) as 21%, 16 as 5%, 12 (3.75%) as 4% and 138 (43.1%) as 43% [Ede, table 7]. Half up and
     * half even would both print 28%.
     */
    public OptionalInt percentage(OutflowReason reason) {
        TrackFlow total = total();
        return total.closed() == 0
                ? OptionalInt.empty()
                : OptionalInt.of(Math.ceilDiv(200 * total.outflow(reason) - total.closed(), 2 * total.closed()));
    }

    private static void check(Track track, TrackFlow flow) {
        if (flow.start() + flow.inflow() - flow.closed() != flow.end()) {
            throw new IllegalStateException("start + inflow - closed is not end on " + track + ": " + flow);
        }
        int reasons = flow.outflow().values().stream().mapToInt(Integer::intValue).sum();
        if (reasons != flow.closed()) {
            throw new IllegalStateException("closed without a reason on " + track + ": " + flow);
        }
    }
}
