package nl.wijkcheque.planning.rule;

/** Works only while placed on a track: orientation, participatiebaan or secondment. */
record PlacementDates() implements TimeLimit {

    @Override
    public String name() {
        return "PLACEMENT";
    }

    @Override
    public Windows allowed(Match match) {
        return match.helper().placed();
    }

    @Override
    public Verdict verdict(Gap tried) {
        return passes(tried) ? Verdict.yes("placement.yes") : Verdict.no("placement.no");
    }
}
