package nl.wijkcheque.planning.rule;

/** No more on one day than a working day. */
record DailyMost(int most) implements DiaryLimit {

    @Override
    public String name() {
        return "DAILY_MOST";
    }

    @Override
    public void narrow(Gap gap) {
        if (gap.stops().work() + gap.length() > most) {
            gap.close();
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        String then = Facts.length(tried.stops().work() + tried.length());
        return passed ? Verdict.yes("day.yes", then) : Verdict.no("day.no", then, Facts.length(most));
    }
}
