package nl.wijkcheque.planning.rule;

/**
 * A place in someone's day for one more visit: between two others, before the first or after the last, and the starts that
 * are possible there. Limits make it narrower. It can be used again and again: nobody keeps one.
 */
public final class Gap {

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
        int here = visit.need().place();
        int from = before == 0 ? Places.BASE : stops.visit(before - 1).need().place();
        int to = before == stops.size() ? Places.BASE : stops.visit(before).need().place();
        Places places = whose.problem().places();
        travelIn = places.minutes(whose.helper().travelMode(), from, here);
        travelOut = places.minutes(whose.helper().travelMode(), here, to);
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
        return travelIn;
    }

    /** Minutes to the visit after, or to the servicepunt. */
    public int travelOut() {
        return travelOut;
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
