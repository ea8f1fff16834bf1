package nl.wijkcheque.participant.web;

import java.time.DayOfWeek;
import java.util.Set;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.shared.Dagdeel;

/**
 * An ordinary week to tick.
 *
 * @param name whose; empty for the reader's own
 * @param action where the form goes
 * @param back where the reader came from; empty for nowhere
 */
public record ParticipantWeekView(String name, String action, String back, Set<Availability> week) {

    public boolean has(DayOfWeek weekday, Dagdeel dagdeel) {
        return week.contains(new Availability(weekday, dagdeel));
    }

    /** The name of the box of a part of the week. */
    public static String box(DayOfWeek weekday, Dagdeel dagdeel) {
        return weekday + "-" + dagdeel;
    }
}
