package nl.wijkcheque.planning.limit;

import java.util.List;

/** Alone only where the offering allows it, and never while shadowing. */
record GoingAlone() implements CrewLimit {

    @Override
    public String name() {
        return "ALONE";
    }

    @Override
    public Verdict check(List<Person> crew, Proposal visit) {
        if (crew.size() != 1) {
            return Verdict.yes("alone.together");
        }
        if (!visit.work().aloneAllowed()) {
            return Verdict.no("alone.no");
        }
        return crew.getFirst().shadows(visit.work().offering())
                ? Verdict.no("alone.learning")
                : Verdict.yes("alone.yes");
    }
}
