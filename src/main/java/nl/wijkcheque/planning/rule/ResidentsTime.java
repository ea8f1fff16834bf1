package nl.wijkcheque.planning.rule;

/** Lies within the days and the dagdelen that the resident asked for. */
record ResidentsTime() implements TimeLimit {

    @Override
    public String name() {
        return "RESIDENT";
    }

    @Override
    public Windows allowed(Match match) {
        return match.need().asked();
    }

    @Override
    public Verdict verdict(Gap tried) {
        return passes(tried) ? Verdict.yes("resident.yes") : Verdict.no("resident.no");
    }
}
