package nl.wijkcheque.participant;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where a participant stood on the participatieladder. For her coach only: never a score for crews or residents.
 *
 * @param recordedAt when it was written down
 */
public record LadderMeasurement(
        LocalDate day,
        Rung rung,
        WithinRung within,
        LadderMoment moment,
        String byName,
        Instant recordedAt) {

    /** How many steps further than that one, within rungs or over them; below zero when it went back. */
    public int stepsSince(LadderMeasurement earlier) {
        return height() - earlier.height();
    }

    private int height() {
        return rung.number() * WithinRung.STEPS + within.step();
    }
}
