package nl.wijkcheque.planning.rule;

/** A long day has a break somewhere between two visits, besides the travel (Arbeidstijdenwet 5:4). */
record DailyBreak(int workBefore, int pause) implements DiaryLimit {

    @Override
    public String name() {
        return "BREAK";
    }

    /** Where both sides of the new visit could hold the break, the later half of the starts is given up. */
    @Override
    public void narrow(Gap gap) {
        if (gap.stops().work() + gap.length() <= workBefore || isBetween(gap.diary(), gap.stops(), gap.position())) {
            return;
        }
        int breakBefore = gap.isFirst()
                ? Integer.MAX_VALUE
                : Math.max(gap.low(), gap.endBefore() + gap.travelIn() + pause);
        int breakAfter = gap.isLast()
                ? Integer.MIN_VALUE
                : Math.min(gap.high(), gap.startAfter() - gap.travelOut() - pause - gap.length());
        if (breakAfter >= gap.low()) {
            gap.notAfter(breakAfter);
        } else if (breakBefore <= gap.high()) {
            gap.notBefore(breakBefore);
        } else {
            gap.close();
        }
    }

    @Override
    public Verdict explain(Gap tried, boolean passed) {
        return passed ? Verdict.yes("break.yes") : Verdict.no("break.no", pause, Facts.length(workBefore));
    }

    /** Whether it is there, or need not be. */
    boolean isTaken(Diary diary, Stops stops) {
        return stops.work() <= workBefore || isBetween(diary, stops, -1);
    }

    /** Between two visits that follow each other, of which the later is not the one at {@code besides}. */
    private boolean isBetween(Diary diary, Stops stops, int besides) {
        Places places = diary.problem().places();
        for (int at = 1; at < stops.size(); at++) {
            int travel = places.minutes(
                    diary.helper().travelMode(),
                    stops.visit(at - 1).need().place(),
                    stops.visit(at).need().place());
            if (at != besides && stops.start(at) - stops.end(at - 1) - travel >= pause) {
                return true;
            }
        }
        return false;
    }
}
