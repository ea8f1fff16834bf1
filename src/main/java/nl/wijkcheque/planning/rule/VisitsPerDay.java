package nl.wijkcheque.planning.rule;

/** Is not asked for more visits on one day than anybody should be [choice]. */
record VisitsPerDay(int most) implements DiaryLimit {

    @Override
    public String name() {
        return "VISITS_PER_DAY";
    }

    @Override
    public void narrow(Gap gap) {
        if (gap.stops().size() >= most) {
            gap.close();
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        return passed
                ? Verdict.yes("visits.yes", tried.stops().size() + 1)
                : Verdict.no("visits.no", most);
    }
}
