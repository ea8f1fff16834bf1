package nl.wijkcheque.participant;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.shared.Dagdeel;

/** How an ordinary week is stored: a bit for each part of it, so that it is read and replaced in one piece. */
final class WeekBits {

    private static final int DAGDELEN = 3;

    /** Not the order in which they are declared: that may change, what is stored may not. */
    private static final Map<Dagdeel, Integer> PLACES = new EnumMap<>(
            Map.of(Dagdeel.MORNING, 0, Dagdeel.AFTERNOON, 1, Dagdeel.EVENING, 2));

    private WeekBits() {}

    static int write(Set<Availability> week) {
        int bits = 0;
        for (Availability part : week) {
            bits |= bit(part.weekday(), part.dagdeel());
        }
        return bits;
    }

    static Set<Availability> read(int bits) {
        Set<Availability> week = new HashSet<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            for (Dagdeel dagdeel : Dagdeel.values()) {
                if ((bits & bit(weekday, dagdeel)) != 0) {
                    week.add(new Availability(weekday, dagdeel));
                }
            }
        }
        return week;
    }

    private static int bit(DayOfWeek weekday, Dagdeel dagdeel) {
        return 1 << (DAGDELEN * (weekday.getValue() - 1) + PLACES.getOrDefault(dagdeel, 0));
    }
}
