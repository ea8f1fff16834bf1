package nl.wijkcheque.planning.limit;

import java.time.Duration;
import java.time.Instant;

/** Rests long enough between two days: in real hours, also in the night in which the clock changes. */
record DailyRest(LimitSettings settings) implements PersonLimit {

    @Override
    public String name() {
        return "REST";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        boolean tooSoon = person.lastBefore(visit.slot().start())
                .filter(earlier -> earlier.day().isBefore(visit.day()))
                .filter(earlier -> isShort(earlier.slot().end(), visit.slot().start()))
                .isPresent();
        boolean tooLate = person.firstAfter(visit.slot().end())
                .filter(later -> later.day().isAfter(visit.day()))
                .filter(later -> isShort(visit.slot().end(), later.slot().start()))
                .isPresent();
        return tooSoon || tooLate
                ? Verdict.no("rest.no", settings.rest().toHours())
                : Verdict.yes("rest.yes");
    }

    private boolean isShort(Instant from, Instant until) {
        return Duration.between(from, until).compareTo(settings.rest()) < 0;
    }
}
