package nl.wijkcheque.planning.rule;

/** Rests long enough between two days: in real hours, also in the night in which the clock changes. */
record DailyRest(int rest) implements DiaryLimit {

    @Override
    public String name() {
        return "REST";
    }

    @Override
    public void narrow(Gap gap) {
        if (gap.isFirst() && gap.day() > 0) {
            Stops yesterday = gap.diary().day(gap.day() - 1);
            if (yesterday.size() > 0) {
                gap.notBefore(yesterday.end(yesterday.size() - 1) + rest);
            }
        }
        if (gap.isLast() && gap.day() + 1 < gap.diary().problem().horizon().days()) {
            Stops tomorrow = gap.diary().day(gap.day() + 1);
            if (tomorrow.size() > 0) {
                gap.notAfter(tomorrow.start(0) - rest - gap.length());
            }
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        return passed ? Verdict.yes("rest.yes") : Verdict.no("rest.no", rest / 60);
    }
}
