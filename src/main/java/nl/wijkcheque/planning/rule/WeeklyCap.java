package nl.wijkcheque.planning.rule;

/** Monday to Sunday no more planned than agreed. */
record WeeklyCap() implements DiaryLimit {

    @Override
    public String name() {
        return "WEEKLY_CAP";
    }

    @Override
    public void narrow(Gap gap) {
        if (then(gap) > gap.diary().helper().weeklyCap()) {
            gap.close();
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        String then = Facts.length(then(tried));
        String cap = Facts.length(tried.diary().helper().weeklyCap());
        return passed ? Verdict.yes("cap.yes", then, cap) : Verdict.no("cap.no", then, cap);
    }

    private static int then(Gap gap) {
        return gap.diary().work(gap.week()) + gap.length();
    }
}
