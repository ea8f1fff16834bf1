package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Gap;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.planning.rule.Stops;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/** A plan that changes visit by visit and always knows its cost: only the days that are touched are counted anew. */
final class Board {

    private static final Seat[] NOBODY = new Seat[0];

    final Desk desk;
    final Diary[] diaries;
    private final int[] starts;
    private final Seat[][] crews;
    private final int[] waiting;
    /** All numbers of visits, those that are planned first. */
    private final int[] pool;
    private final int[] poolAt;
    private int planned;
    private final Gap gap = new Gap();
    private long cost;
    private long waitingCost;

    Board(Desk desk) {
        this.desk = desk;
        this.diaries = desk.problem.diaries().values().toArray(Diary[]::new);
        int count = desk.needs.size();
        this.starts = new int[count];
        Arrays.fill(starts, -1);
        this.crews = new Seat[count][];
        Arrays.fill(crews, NOBODY);
        this.waiting = new int[count];
        this.pool = new int[count];
        this.poolAt = new int[count];
        for (int need = 0; need < count; need++) {
            waiting[need] = desk.wishes.waiting(desk.problem, desk.needs.get(need));
            waitingCost += waiting[need];
            pool[need] = need;
            poolAt[need] = need;
        }
        cost = waitingCost;
        for (Diary diary : diaries) {
            cost += desk.wishes.cost(diary);
        }
    }

    long cost() {
        return cost;
    }

    /** Of those that wait alone; the rest of the cost is about who goes where and when. */
    long waitingCost() {
        return waitingCost;
    }

    boolean isPlanned(int need) {
        return starts[need] >= 0;
    }

    int planned() {
        return planned;
    }

    int count() {
        return pool.length;
    }

    /** @param at from 0 to {@link #planned()} those that are planned, from there to {@link #count()} those that wait, first who was taken away last */
    int pick(int at) {
        return pool[at];
    }

    int start(int need) {
        return starts[need];
    }

    Seat[] crew(int need) {
        return crews[need];
    }

    /** What it costs as long as it waits. */
    int waiting(int need) {
        return waiting[need];
    }

    /** Nothing is checked here: who places knows that it is possible. */
    void place(int need, int start, Seat[] crew) {
        cost += visitCost(need, start, crew) - waiting[need];
        waitingCost -= waiting[need];
        for (Seat seat : crew) {
            Diary diary = diaries[seat.person()];
            int day = desk.problem.horizon().dayOf(start);
            gap.set(diary, seat.match(), day, diary.day(day).before(start), start, start);
            cost += desk.wishes.change(gap) + seat.cost();
            diary.add(seat.match(), start);
        }
        starts[need] = start;
        crews[need] = crew;
        swap(poolAt[need], planned++);
    }

    void remove(int need) {
        int start = starts[need];
        cost += waiting[need] - visitCost(need, start, crews[need]);
        waitingCost += waiting[need];
        for (Seat seat : crews[need]) {
            Diary diary = diaries[seat.person()];
            int at = diary.remove(seat.match(), start);
            gap.set(diary, seat.match(), desk.problem.horizon().dayOf(start), at, start, start);
            cost -= desk.wishes.change(gap) + seat.cost();
        }
        starts[need] = -1;
        crews[need] = NOBODY;
        swap(poolAt[need], --planned);
    }

    private void swap(int one, int other) {
        int need = pool[one];
        pool[one] = pool[other];
        pool[other] = need;
        poolAt[pool[one]] = one;
        poolAt[pool[other]] = other;
    }

    /** Whether her day is still possible, now that a visit is gone from it. */
    boolean stands(int person, int day) {
        Diary diary = diaries[person];
        return desk.limits.leaveBreak(diary, day) && (desk.placesKnown || isReachable(diary, day));
    }

    /**
     * Where a way round over a visit that is not on the map was shorter than the way straight on, the next visit may come too
     * soon once that is gone.
     */
    private boolean isReachable(Diary diary, int day) {
        Stops stops = diary.day(day);
        int left = desk.problem.horizon().minute(day, desk.problem.limits().opens());
        int here = Places.BASE;
        for (int at = 0; at < stops.size(); at++) {
            int place = stops.visit(at).need().place();
            if (left + travel(diary, here, place) > stops.start(at)) {
                return false;
            }
            left = stops.end(at);
            here = place;
        }
        int closes = desk.problem.horizon().minute(day, desk.problem.limits().closes());
        return stops.size() == 0 || left + travel(diary, here, Places.BASE) <= closes;
    }

    private int travel(Diary diary, int from, int to) {
        return desk.problem.places().minutes(diary.helper().travelMode(), from, to);
    }

    WeekPlan plan(long steps) {
        List<WeekPlan.Visit> visits = new ArrayList<>();
        List<BookingId> left = new ArrayList<>();
        for (int need = 0; need < starts.length; need++) {
            BookingId booking = desk.needs.get(need).booking();
            if (isPlanned(need)) {
                List<ParticipantId> crew = Arrays.stream(crews[need])
                        .map(seat -> seat.match().helper().id())
                        .toList();
                visits.add(new WeekPlan.Visit(booking, starts[need], crew));
            } else {
                left.add(booking);
            }
        }
        return new WeekPlan(visits, left, cost, steps);
    }

    private int visitCost(int need, int start, Seat[] members) {
        Crew crew = new Crew(desk.needs.get(need));
        for (Seat seat : members) {
            crew.add(seat.match());
        }
        return desk.wishes.planned(desk.problem, crew, start);
    }
}
