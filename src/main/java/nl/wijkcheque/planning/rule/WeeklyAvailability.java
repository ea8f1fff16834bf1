package nl.wijkcheque.planning.rule;

import nl.wijkcheque.shared.Dagdeel;

/** Is available in every dagdeel that the visit touches, and the whole visit lies within dagdelen. */
record WeeklyAvailability() implements TimeLimit {

    @Override
    public String name() {
        return "AVAILABILITY";
    }

    @Override
    public Windows allowed(Match match) {
        return match.helper().available();
    }

    @Override
    public Verdict verdict(Gap tried) {
        if (passes(tried)) {
            return Verdict.yes("availability.yes");
        }
        Horizon horizon = tried.match().problem().horizon();
        int start = tried.low();
        int end = start + tried.length();
        if (start < horizon.minute(tried.day(), Dagdeel.MORNING.start())
                || end > horizon.minute(tried.day(), Dagdeel.EVENING.end())) {
            return Verdict.no("availability.outside");
        }
        for (Dagdeel dagdeel : Dagdeel.values()) {
            int from = Math.max(start, horizon.minute(tried.day(), dagdeel.start()));
            int until = Math.min(end, horizon.minute(tried.day(), dagdeel.end()));
            if (from < until && !allowed(tried.match()).hold(from, until)) {
                return Verdict.no("availability.no." + dagdeel);
            }
        }
        return Verdict.no("availability.outside");
    }
}
