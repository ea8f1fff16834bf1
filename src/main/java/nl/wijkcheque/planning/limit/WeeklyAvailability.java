package nl.wijkcheque.planning.limit;

import java.time.LocalDateTime;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;

/** Is available in every dagdeel that the visit touches, and the whole visit lies within dagdelen. */
record WeeklyAvailability() implements PersonLimit {

    @Override
    public String name() {
        return "AVAILABILITY";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        LocalDateTime start = Amsterdam.timeOf(visit.slot().start());
        LocalDateTime end = Amsterdam.timeOf(visit.slot().end());
        boolean withinTheDay = start.toLocalDate().equals(end.toLocalDate())
                && !start.toLocalTime().isBefore(Dagdeel.MORNING.start())
                && !end.toLocalTime().isAfter(Dagdeel.EVENING.end());
        if (!withinTheDay) {
            return Verdict.no("availability.outside");
        }
        for (Dagdeel dagdeel : Dagdeel.values()) {
            boolean touched = start.toLocalTime().isBefore(dagdeel.end())
                    && end.toLocalTime().isAfter(dagdeel.start());
            if (touched && !person.who().isAvailableOn(visit.day(), dagdeel)) {
                return Verdict.no("availability.no." + dagdeel);
            }
        }
        return Verdict.yes("availability.yes");
    }
}
