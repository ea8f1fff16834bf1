package nl.wijkcheque.planning.rule;

import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.Reason;

/** Is not long on the way, from the servicepunt along all visits of a day and back. */
record ShortTravel(WishWeights weights) implements DiaryWish {

    /** Up to here it is near [choice]. */
    private static final int NEAR = 15;

    @Override
    public String name() {
        return "TRAVEL";
    }

    @Override
    public long cost(Diary diary, int week) {
        Horizon horizon = diary.problem().horizon();
        long minutes = 0;
        for (int day = 0; day < horizon.days(); day++) {
            if (horizon.week(day) == week) {
                minutes += minutes(diary, diary.day(day));
            }
        }
        return minutes * weights.travelMinute();
    }

    @Override
    public long change(Gap gap) {
        Stops stops = gap.stops();
        int skipped = 0;
        if (stops.size() > 0) {
            int from = gap.isFirst() ? Places.BASE : stops.visit(gap.position() - 1).need().place();
            int to = gap.isLast() ? Places.BASE : stops.visit(gap.position()).need().place();
            skipped = gap.diary().problem().places().minutes(gap.diary().helper().travelMode(), from, to);
        }
        return (long) weights.travelMinute() * (gap.travelIn() + gap.travelOut() - skipped);
    }

    @Override
    public boolean good(Gap gap) {
        return gap.travelIn() <= NEAR;
    }

    @Override
    public Reason reason(Gap gap) {
        return Reason.of("wish.travel." + gap.diary().helper().travelMode(), gap.travelIn());
    }

    private static int minutes(Diary diary, Stops stops) {
        TravelMode mode = diary.helper().travelMode();
        Places places = diary.problem().places();
        int minutes = 0;
        int here = Places.BASE;
        for (int at = 0; at < stops.size(); at++) {
            int next = stops.visit(at).need().place();
            minutes += places.minutes(mode, here, next);
            here = next;
        }
        return minutes + places.minutes(mode, here, Places.BASE);
    }
}
