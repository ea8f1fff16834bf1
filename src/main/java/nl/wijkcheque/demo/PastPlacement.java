package nl.wijkcheque.demo;

import java.time.LocalDate;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Track;
import org.jspecify.annotations.Nullable;

/**
 * A line of a file of placements.
 *
 * @param end last day; null when it was still open
 * @param reason null when it was still open
 */
record PastPlacement(
        Track track,
        LocalDate start,
        @Nullable LocalDate end,
        @Nullable OutflowReason reason) {

    /** From {@code track,start,end,reason}, of which the last two may be empty together. */
    static PastPlacement of(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4 || cells[2].isEmpty() != cells[3].isEmpty()) {
            throw new IllegalArgumentException("no placement: " + line);
        }
        boolean open = cells[2].isEmpty();
        return new PastPlacement(
                Track.valueOf(cells[0]),
                LocalDate.parse(cells[1]),
                open ? null : LocalDate.parse(cells[2]),
                open ? null : OutflowReason.valueOf(cells[3]));
    }
}
