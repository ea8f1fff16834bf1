package nl.wijkcheque.planning.rule;

/** Is done in the part of the year for which it is offered. */
record InSeason() implements TimeLimit {

    @Override
    public String name() {
        return "SEASON";
    }

    @Override
    public Windows allowed(Match match) {
        return match.need().season();
    }

    @Override
    public Verdict verdict(Gap tried) {
        return passes(tried) ? Verdict.yes("season.yes") : Verdict.no("season.no");
    }
}
