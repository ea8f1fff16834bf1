package nl.wijkcheque.planning.rule;

/**
 * Gets from the visit before in time, and to the one after: by bicycle or on foot, along a road with detours. Where visits
 * overlap there is no way between them: that is another limit's.
 */
record TravelTime() implements DiaryLimit {

    @Override
    public String name() {
        return "TRAVEL";
    }

    @Override
    public void narrow(Gap gap) {
        if (!gap.isFirst() && gap.high() >= gap.endBefore()) {
            gap.notBefore(gap.endBefore() + gap.travelIn());
        }
        if (!gap.isLast() && gap.low() + gap.length() <= gap.startAfter()) {
            gap.notAfter(gap.startAfter() - gap.travelOut() - gap.length());
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        if (passed) {
            return Verdict.yes("travel.yes");
        }
        int lacking = tried.isFirst() ? 0 : tried.endBefore() + tried.travelIn() - tried.low();
        if (lacking > 0 && tried.low() >= tried.endBefore()) {
            return Verdict.no("travel.no.before", lacking);
        }
        int end = tried.low() + tried.length();
        return Verdict.no("travel.no.after", end + tried.travelOut() - tried.startAfter());
    }
}
