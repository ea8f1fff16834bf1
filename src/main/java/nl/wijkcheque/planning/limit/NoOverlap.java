package nl.wijkcheque.planning.limit;

/** Is not somewhere else. The database holds this too: a quarter of an hour belongs to one visit. */
record NoOverlap() implements PersonLimit {

    @Override
    public String name() {
        return "OVERLAP";
    }

    @Override
    public Verdict check(Person person, Proposal visit) {
        return person.engagements().stream()
                .filter(engagement -> engagement.slot().overlaps(visit.slot()))
                .findFirst()
                .map(taken -> Verdict.no(
                        "overlap.no",
                        Facts.time(taken.slot().start()),
                        Facts.time(taken.slot().end())))
                .orElseGet(() -> Verdict.yes("overlap.yes"));
    }
}
