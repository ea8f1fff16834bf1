package nl.wijkcheque.planning.rule;

/** Alone only where the offering allows it, and never while shadowing. */
record GoingAlone() implements CrewLimit {

    @Override
    public String name() {
        return "ALONE";
    }

    @Override
    public boolean allows(Crew crew) {
        return crew.size() != 1 || (crew.need().work().aloneAllowed() && !crew.get(0).shadows());
    }

    @Override
    public Verdict verdict(Crew crew) {
        if (allows(crew)) {
            return Verdict.yes(crew.size() == 1 ? "alone.yes" : "alone.together");
        }
        return Verdict.no(crew.need().work().aloneAllowed() ? "alone.learning" : "alone.no");
    }
}
