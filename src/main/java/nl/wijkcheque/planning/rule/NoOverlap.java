package nl.wijkcheque.planning.rule;

/** Is not somewhere else. The database holds this too: a quarter of an hour belongs to one visit. */
record NoOverlap() implements DiaryLimit {

    @Override
    public String name() {
        return "OVERLAP";
    }

    @Override
    public void narrow(Gap gap) {
        if (!gap.isFirst()) {
            gap.notBefore(gap.endBefore());
        }
        if (!gap.isLast()) {
            gap.notAfter(gap.startAfter() - gap.length());
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        if (passed) {
            return Verdict.yes("overlap.yes");
        }
        boolean before = !tried.isFirst() && tried.endBefore() > tried.low();
        int taken = before ? tried.position() - 1 : tried.position();
        Horizon horizon = tried.match().problem().horizon();
        return Verdict.no(
                "overlap.no",
                Facts.time(horizon, tried.stops().start(taken)),
                Facts.time(horizon, tried.stops().end(taken)));
    }
}
