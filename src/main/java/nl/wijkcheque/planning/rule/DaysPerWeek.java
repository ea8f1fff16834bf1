package nl.wijkcheque.planning.rule;

/** Has days without work in every week, Monday to Sunday [choice]. */
record DaysPerWeek(int most) implements DiaryLimit {

    @Override
    public String name() {
        return "DAYS_PER_WEEK";
    }

    @Override
    public void narrow(Gap gap) {
        if (then(gap) > most) {
            gap.close();
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        return passed ? Verdict.yes("days.yes", then(tried)) : Verdict.no("days.no", most);
    }

    private static int then(Gap gap) {
        return gap.diary().daysOut(gap.week()) + (gap.stops().size() == 0 ? 1 : 0);
    }
}
