package nl.wijkcheque.planning.rule;

/** Is not away that day. */
record NotAbsent() implements TimeLimit {

    private static final Windows ALWAYS = Windows.of(Integer.MIN_VALUE, Integer.MAX_VALUE);

    @Override
    public String name() {
        return "ABSENCE";
    }

    @Override
    public Windows allowed(Match match) {
        return match.helper().away().isEmpty() ? ALWAYS : ALWAYS.without(match.helper().away());
    }

    @Override
    public Verdict verdict(Gap tried) {
        return passes(tried) ? Verdict.yes("absence.yes") : Verdict.no("absence.no");
    }
}
