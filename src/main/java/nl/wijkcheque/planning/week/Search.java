package nl.wijkcheque.planning.week;

import java.util.Arrays;
import java.util.SplittableRandom;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.Gap;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;

/** Finds the cheapest crew and time for one visit on a board as it is. */
final class Search implements CrewFinder.Sink {

    /** When so many people are found who can go, no more are looked for this time. */
    private static final int MANY = 32;

    private final Desk desk;
    private final Board board;
    private final SplittableRandom random;
    private final Crew[] crews;
    private final CrewFinder finder;
    private final int enough;

    private int need;
    private long best;
    private int bestStart;
    private Seat[] bestCrew = new Seat[0];

    /** @param overlooks now and then an option, and people where there are many, so that not always the same comes out */
    Search(Desk desk, Board board, SplittableRandom random, boolean overlooks) {
        this.desk = desk;
        this.board = board;
        this.random = random;
        this.enough = overlooks ? MANY : Integer.MAX_VALUE;
        this.finder = new CrewFinder(desk, board.diaries, this, overlooks ? random : null);
        this.crews = new Crew[desk.needs.size()];
        for (int at = 0; at < crews.length; at++) {
            crews[at] = new Crew(desk.needs.get(at));
        }
    }

    /** @return whether it was placed: when there is a way that costs less than to let it wait */
    boolean insert(int which) {
        need = which;
        best = board.waiting(which);
        bestStart = -1;
        finder.begin(crews[which]);
        int[] people = desk.people[which];
        int first = people.length > enough ? random.nextInt(people.length) : 0;
        int able = 0;
        for (int count = 0; count < people.length && able < enough; count++) {
            int at = first + count < people.length ? first + count : first + count - people.length;
            if (desk.hasHours(which, board.diaries[people[at]])
                    && finder.explore(desk.seats[which][at], Integer.MIN_VALUE, Integer.MAX_VALUE)) {
                able++;
            }
        }
        finder.combine();
        if (bestStart < 0) {
            return false;
        }
        board.place(which, bestStart, bestCrew);
        return true;
    }

    /** Whether any of these people has room for it; whether others would have to come along is not looked at. */
    boolean hasRoom(int which, int[] some, int count) {
        finder.begin(crews[which]);
        for (int at = 0; at < count; at++) {
            Seat seat = desk.seat(which, some[at]);
            if (seat != null
                    && desk.hasHours(which, board.diaries[some[at]])
                    && finder.explore(seat, Integer.MIN_VALUE, Integer.MAX_VALUE)) {
                return true;
            }
        }
        return false;
    }

    /** Places a visit as it was promised, if every limit allows that now. */
    boolean keep(int which, Promise promise) {
        Seat[] members = new Seat[promise.crew().size()];
        Crew promised = crews[which];
        promised.clear();
        for (int at = 0; at < members.length; at++) {
            int person = desk.numbers.getOrDefault(promise.crew().get(at), -1);
            Seat seat = desk.seat(which, person);
            if (seat == null
                    || !desk.limits.allow(Gap.at(board.diaries[person], seat.match(), promise.start()))) {
                return false;
            }
            members[at] = seat;
            promised.add(seat.match());
        }
        if (members.length == 0 || !desk.limits.allow(promised)) {
            return false;
        }
        board.place(which, promise.start(), members);
        return true;
    }

    @Override
    public long bound() {
        return best;
    }

    @Override
    public long found(Crew crew, Seat[] seats, int low, int high, long cost) {
        int start = start(low, high);
        long total = cost + desk.wishes.planned(desk.problem, crew, start);
        if (total < best) {
            best = total;
            bestStart = start;
            bestCrew = Arrays.copyOf(seats, crew.size());
        }
        return total;
    }

    /** As promised when that is possible; else against a neighbour, which leaves most room, or anywhere. */
    private int start(int low, int high) {
        Need asked = desk.needs.get(need);
        Promise promise = asked.promise();
        if (promise != null && promise.start() >= low && promise.start() <= high) {
            return promise.start();
        }
        int way = random.nextInt(8);
        if (way == 0) {
            return low + random.nextInt((high - low) / Desk.QUARTER + 1) * Desk.QUARTER;
        }
        return way < 5 ? low : high;
    }
}
