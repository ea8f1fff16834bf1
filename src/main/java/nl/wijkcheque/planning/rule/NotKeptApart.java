package nl.wijkcheque.planning.rule;

/** A participant and a resident who are kept apart; from which side, and why, nobody is told. */
record NotKeptApart() implements MatchLimit {

    @Override
    public String name() {
        return "NO_GO";
    }

    @Override
    public boolean allows(Match match) {
        return !match.need().apart().contains(match.helper().id());
    }

    @Override
    public Verdict verdict(Gap tried) {
        return allows(tried.match()) ? Verdict.yes("nogo.yes") : Verdict.no("nogo.no");
    }
}
