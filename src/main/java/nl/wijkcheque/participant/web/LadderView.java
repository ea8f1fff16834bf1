package nl.wijkcheque.participant.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.LadderMeasurement;
import nl.wijkcheque.participant.LadderMoment;

/**
 * Where somebody stood on the ladder, oldest first, and a form to add to it.
 *
 * @param back her file; the form goes to a path below it
 */
public record LadderView(
        String name,
        String back,
        List<LadderMeasurement> measurements,
        Form typed,
        String key,
        Map<String, String> errors) {

    /** The moments that can be measured now. */
    public List<LadderMoment> moments() {
        return measurements.isEmpty()
                ? List.of(LadderMoment.START)
                : List.of(LadderMoment.BETWEEN, LadderMoment.OUTFLOW);
    }

    /** Steps further than the time before, and since the start; null for the first. */
    public List<Progress> progress() {
        List<Progress> lines = new ArrayList<>();
        for (int at = 0; at < measurements.size(); at++) {
            LadderMeasurement one = measurements.get(at);
            lines.add(new Progress(
                    one,
                    at == 0 ? 0 : one.stepsSince(measurements.get(at - 1)),
                    at == 0 ? 0 : one.stepsSince(measurements.getFirst())));
        }
        return lines.reversed();
    }

    /** One measurement, with how far it is from the one before and from the first. */
    public record Progress(LadderMeasurement measurement, int steps, int sinceStart) {}
}
