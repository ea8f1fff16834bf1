package nl.wijkcheque.planning.limit;

import nl.wijkcheque.shared.Minutes;

/** Monday to Sunday no more planned than agreed. */
record WeeklyCap() implements PersonLimit {

    @Override
    public String name() {
        return "WEEKLY_CAP";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        Minutes then = person.plannedIn(visit.week()).plus(visit.length());
        Minutes cap = person.who().weeklyCap();
        return then.isLongerThan(cap)
                ? Verdict.no("cap.no", Facts.hours(then), Facts.hours(cap))
                : Verdict.yes("cap.yes", Facts.hours(then), Facts.hours(cap));
    }
}
