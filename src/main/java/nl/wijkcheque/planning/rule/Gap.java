package nl.wijkcheque.planning.rule;

/**
 * A place in someone's day for one more visit: between two others, before the first or after the last, and the starts that
 * are possible there. Limits make it narrower. It can be used again and again: nobody keeps one.
 */
public final class Gap {

    private static final int UNKNOWN = -1;

    private Diary diary;
    private Match match;
    private Stops stops;
    private int day;
    private int week;
    private int at;
    private int low;
    private int high;
    private int travelIn;
    private int travelOut;

    /** Of nobody until {@link #set}. */
    @SuppressWarnings("NullAway.Init")
    public Gap() {}

    /** One start and no other, wherever that is between the others. */
    public static Gap at(Diary diary, Match match, int start) {
        Gap gap = new Gap();
        int day = diary.problem().horizon().dayOf(start);
        gap.set(diary, match, day, diary.day(day).before(start), start, start);
        return gap;
    }

    /** @param before how many visits of that day go before */
    public void set(Diary whose, Match visit, int onDay, int before, int lowest, int highest) {
        diary = whose;
        match = visit;
        day = onDay;
        at = before;
        low = lowest;
        high = highest;
        week = whose.problem().horizon().week(onDay);
        stops = whose.day(onDay);
        travelIn = UNKNOWN;
        travelOut = UNKNOWN;
    }

    Gap copy() {
        Gap copy = new Gap();
        copy.set(diary, match, day, at, low, high);
        return copy;
    }

    public Diary diary() {
        return diary;
    }

    public Match match() {
        return match;
    }

    public int day() {
        return day;
    }

    /** The week of that day. */
    public int week() {
        return week;
    }

    public int position() {
        return at;
    }

    Stops stops() {
        return stops;
    }

    int length() {
        return match.need().length();
    }

    boolean isFirst() {
        return at == 0;
    }

    boolean isLast() {
        return at == stops.size();
    }

    int endBefore() {
        return stops.end(at - 1);
    }

    int startAfter() {
        return stops.start(at);
    }

    /** Minutes from the visit before, or from the servicepunt. */
    public int travelIn() {
        if (travelIn == UNKNOWN) {
            travelIn = travel(isFirst() ? Places.BASE : stops.visit(at - 1).need().place());
        }
        return travelIn;
    }

    /** Minutes to the visit after, or to the servicepunt. */
    public int travelOut() {
        if (travelOut == UNKNOWN) {
            travelOut = travel(isLast() ? Places.BASE : stops.visit(at).need().place());
        }
        return travelOut;
    }

    /** The same there as back. It is looked up when it is asked for: most gaps turn out too small before. */
    private int travel(int other) {
        return diary.problem()
                .places()
                .minutes(diary.helper().travelMode(), match.need().place(), other);
    }

    /** The earliest start that is possible. */
    public int low() {
        return low;
    }

    /** The latest start that is possible; before the earliest when none is. */
    public int high() {
        return high;
    }

    public boolean isEmpty() {
        return low > high;
    }

    void notBefore(int start) {
        low = Math.max(low, start);
    }

    void notAfter(int start) {
        high = Math.min(high, start);
    }

    void close() {
        high = low - 1;
    }
}
