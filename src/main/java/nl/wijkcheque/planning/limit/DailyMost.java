package nl.wijkcheque.planning.limit;

import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Period;

/** No more on one day than a working day. */
record DailyMost(LimitSettings settings) implements PersonLimit {

    @Override
    public String name() {
        return "DAILY_MOST";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        Minutes then = person.plannedIn(new Period(visit.day(), visit.day())).plus(visit.length());
        Minutes most = Minutes.between(settings.dailyMost());
        return then.isLongerThan(most)
                ? Verdict.no("day.no", Facts.hours(then), Facts.hours(most))
                : Verdict.yes("day.yes", Facts.hours(then));
    }
}
