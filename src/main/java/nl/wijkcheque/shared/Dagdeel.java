package nl.wijkcheque.shared;

import java.time.LocalTime;

/** Part of a day in which people say they can: morning 8–12:30, afternoon 12:30–17, evening 17–21 [choice]. */
public enum Dagdeel {
    MORNING(LocalTime.of(8, 0), LocalTime.of(12, 30)),
    AFTERNOON(LocalTime.of(12, 30), LocalTime.of(17, 0)),
    EVENING(LocalTime.of(17, 0), LocalTime.of(21, 0));

    private final LocalTime start;
    private final LocalTime end;

    Dagdeel(LocalTime start, LocalTime end) {
        this.start = start;
        this.end = end;
    }

    public LocalTime start() {
        return start;
    }

    /** First time after it. */
    public LocalTime end() {
        return end;
    }

    public boolean contains(LocalTime from, LocalTime until) {
        return !from.isBefore(start) && !until.isAfter(end) && !until.isBefore(from);
    }
}
