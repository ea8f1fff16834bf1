package nl.wijkcheque.participant.web;

import java.time.DayOfWeek;
import java.util.HashSet;
import java.util.Set;
import nl.wijkcheque.participant.Availability;
import nl.wijkcheque.shared.Dagdeel;

/** Reads the grid of an ordinary week. */
final class Weeks {

    private Weeks() {}

    static Set<Availability> read(Form form) {
        Set<Availability> week = new HashSet<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            for (Dagdeel dagdeel : Dagdeel.values()) {
                if (form.has(ParticipantWeekView.box(weekday, dagdeel))) {
                    week.add(new Availability(weekday, dagdeel));
                }
            }
        }
        return week;
    }
}
