package nl.wijkcheque.planning.rule;

/**
 * Has at least begun with a dienst before going to one. A klus asks for no induction, but who shadows there, shadows.
 */
record Induction() implements MatchLimit {

    @Override
    public String name() {
        return "INDUCTION";
    }

    @Override
    public boolean allows(Match match) {
        return !match.need().work().dienst() || match.level().isPresent();
    }

    @Override
    public Verdict verdict(Gap tried) {
        if (!allows(tried.match())) {
            return Verdict.no("induction.none");
        }
        return tried.match()
                .level()
                .map(level -> Verdict.yes("induction." + level))
                .orElseGet(() -> Verdict.yes("induction.klus"));
    }
}
