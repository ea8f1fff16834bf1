package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/** Does not do the same all day. */
record Variety(WishWeights weights) implements DiaryWish {

    @Override
    public String name() {
        return "VARIETY";
    }

    @Override
    public long cost(Diary diary, int week) {
        Horizon horizon = diary.problem().horizon();
        int again = 0;
        for (int day = 0; day < horizon.days(); day++) {
            Stops stops = diary.day(day);
            for (int at = 1; at < stops.size() && horizon.week(day) == week; at++) {
                again += doesBefore(stops, at, stops.visit(at).need().work().offering()) ? 1 : 0;
            }
        }
        return (long) again * weights.variety();
    }

    @Override
    public long change(Gap gap) {
        return isAgain(gap) ? weights.variety() : 0;
    }

    @Override
    public boolean good(Gap gap) {
        return !isAgain(gap);
    }

    @Override
    public @Nullable Reason reason(Gap gap) {
        return isAgain(gap) ? Reason.of("wish.variety.no") : null;
    }

    private static boolean isAgain(Gap gap) {
        Stops stops = gap.stops();
        return doesBefore(stops, stops.size(), gap.match().need().work().offering());
    }

    private static boolean doesBefore(Stops stops, int until, OfferingId offering) {
        for (int at = 0; at < until; at++) {
            if (stops.visit(at).need().work().offering().equals(offering)) {
                return true;
            }
        }
        return false;
    }
}
