package nl.wijkcheque.planning.rule;

/** Crews gather at the servicepunt [Ede]: can leave it in time for the first visit of the day, and be back after the last. */
record TravelFromBase(LimitSettings settings) implements DiaryLimit {

    @Override
    public String name() {
        return "SERVICEPUNT";
    }

    @Override
    public void narrow(Gap gap) {
        Horizon horizon = gap.diary().problem().horizon();
        if (gap.isFirst()) {
            gap.notBefore(horizon.minute(gap.day(), settings.opens()) + gap.travelIn());
        }
        if (gap.isLast()) {
            gap.notAfter(horizon.minute(gap.day(), settings.closes()) - gap.travelOut() - gap.length());
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        return passed
                ? Verdict.yes("servicepunt.yes")
                : Verdict.no("servicepunt.no", settings.opens(), settings.closes());
    }
}
