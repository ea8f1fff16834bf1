package nl.wijkcheque.planning.limit;

/**
 * Has at least begun with a dienst before going to one. A klus asks for no induction, but who shadows there, shadows.
 */
record Induction() implements PersonLimit {

    @Override
    public String name() {
        return "INDUCTION";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        return person.level(visit.work().offering())
                .map(level -> Verdict.yes("induction." + level))
                .orElseGet(() -> visit.dienst() ? Verdict.no("induction.none") : Verdict.yes("induction.klus"));
    }
}
