package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;

/**
 * Proves how much of what waits can be done at most, by Lagrange relaxation: that a visit has all its people and each skill,
 * and that hours add up over days, becomes a matter of prices; then each visit and each day of each person is judged by
 * itself, as well as it could be. Whatever the prices are, no plan is worth more than the sum; the rounds look for the prices
 * at which that sum is least.
 */
public final class Bound {

    private static final int ROUNDS = 300;
    private static final double MINUTES = 60;

    /** Prices whose first sum is so many times the bound that is known hardly ever come below it. */
    private static final double HOPELESS = 3;

    /** Whatever is found by then is a bound, if not the best. */
    private static final long MOST_NANOS = 10_000_000_000L;

    /** With prices of most of what a visit is worth, the search begins where it does not stand still. */
    private static final double FIRST_PRICE = 0.8;

    private final Desk desk;
    private final Board empty;
    private final List<PersonDay> days = new ArrayList<>();
    /** Where the prices of a visit begin: one of a pair of hands, then one of each skill. */
    private final int[] firstPrice;

    private final int firstPerson;
    /** Minutes that each person may still work in the weeks in which there is something to do. */
    private final int[] left;

    private Prices prices;

    private Bound(Desk desk) {
        this.desk = desk;
        this.empty = new Board(desk);
        int needs = desk.needs.size();
        this.firstPrice = new int[needs + 1];
        for (int need = 0; need < needs; need++) {
            firstPrice[need + 1] = firstPrice[need] + 1 + skills(need);
        }
        this.firstPerson = firstPrice[needs];
        this.left = new int[empty.diaries.length];
        this.prices = new Prices(new double[0]);
        for (int person = 0; person < empty.diaries.length; person++) {
            days(person);
        }
    }

    /** What a plan gets of what can be had at most: the worth of the visits that are done. */
    public static Captured of(WeekProblem problem, WeekPlan plan) {
        Bound bound = new Bound(new Desk(problem));
        Board board = Boards.with(bound.desk, plan);
        long value = 0;
        for (int need = 0; need < board.count(); need++) {
            value += board.isPlanned(need) ? board.waiting(need) : 0;
        }
        // A hair of arithmetic is no point.
        return new Captured(value, (long) Math.floor(bound.lowest(value) + 1e-3));
    }

    private double lowest(long value) {
        double lowest = 0;
        for (int need = 0; need < desk.needs.size(); need++) {
            lowest += desk.seats[need].length == 0 ? 0 : empty.waiting(need);
        }
        long begun = System.nanoTime();
        for (double[] begin : List.of(byHours(), byWorth())) {
            prices = new Prices(begin);
            for (int round = 0; round < ROUNDS && Math.min(lowest, prices.best()) > value + 0.5; round++) {
                double sum = sum();
                prices.move(sum, (double) value);
                boolean hopeless = round == 0 && sum > HOPELESS * lowest;
                if (hopeless || System.nanoTime() - begun > MOST_NANOS) {
                    break;
                }
            }
            lowest = Math.min(lowest, prices.best());
        }
        return lowest;
    }

    /** Prices to begin with where a few visits are in each other's way: a part of what each is worth. */
    private double[] byWorth() {
        double[] begin = new double[firstPerson + empty.diaries.length];
        for (int need = 0; need < desk.needs.size(); need++) {
            begin[firstPrice[need]] = FIRST_PRICE * empty.waiting(need) / people(need);
        }
        return begin;
    }

    /** Prices to begin with where there are too few hours: each minute costs what the last that fits is worth. */
    private double[] byHours() {
        double[] begin = new double[firstPerson + empty.diaries.length];
        long supply = 0;
        for (int person = 0; person < left.length; person++) {
            supply += Math.min(left[person], empty.diaries[person].helper().free().total());
        }
        List<Integer> byDensity = IntStream.range(0, desk.needs.size())
                .boxed()
                .filter(need -> desk.seats[need].length > 0)
                .sorted(Comparator.comparingDouble(need -> -density(need)))
                .toList();
        double minute = 0;
        for (int need : byDensity) {
            supply -= (long) desk.needs.get(need).length() * people(need);
            minute = supply < 0 && minute == 0 ? density(need) : minute;
        }
        for (int need = 0; need < desk.needs.size(); need++) {
            begin[firstPrice[need]] = minute * desk.needs.get(need).length();
        }
        for (int person = 0; person < empty.diaries.length; person++) {
            int free = empty.diaries[person].helper().free().total();
            begin[firstPerson + person] = left[person] < free ? minute * MINUTES : 0;
        }
        return begin;
    }

    private double density(int need) {
        return (double) empty.waiting(need) / (desk.needs.get(need).length() * people(need));
    }

    private int people(int need) {
        return Math.max(desk.needs.get(need).work().crewMin(), 1);
    }

    private int skills(int need) {
        return Integer.bitCount(desk.needs.get(need).work().skills());
    }

    private void days(int person) {
        Diary diary = empty.diaries[person];
        Set<Integer> weeks = new HashSet<>();
        for (int day = 0; day < desk.problem.horizon().days(); day++) {
            List<Seat> seats = new ArrayList<>();
            List<Integer> needs = new ArrayList<>();
            for (int need = 0; need < desk.seats.length; need++) {
                Seat seat = desk.seat(need, person);
                if (seat != null && !seat.match().shadows() && seat.goesOn(day)) {
                    seats.add(seat);
                    needs.add(need);
                }
            }
            if (!seats.isEmpty()) {
                days.add(PersonDay.of(desk, diary, person, day, seats, needs));
                weeks.add(desk.problem.horizon().week(day));
            }
        }
        for (int week : weeks) {
            left[person] += Math.max(0, diary.helper().weeklyCap() - diary.work(week));
        }
    }

    /** The bound at these prices, and which way each price should go. */
    private double sum() {
        double sum = 0;
        for (int need = 0; need < desk.needs.size(); need++) {
            sum += visit(need);
        }
        for (int person = 0; person < empty.diaries.length; person++) {
            sum += hours(person);
        }
        for (PersonDay one : days) {
            sum += day(one);
        }
        return sum;
    }

    /** Whether a visit is worth its price. */
    private double visit(int need) {
        double gain = empty.waiting(need) - people(need) * prices.get(firstPrice[need]);
        for (int skill = 1; skill <= skills(need); skill++) {
            gain -= prices.get(firstPrice[need] + skill);
        }
        if (gain > 0) {
            prices.slope(firstPrice[need], -people(need));
            for (int skill = 1; skill <= skills(need); skill++) {
                prices.slope(firstPrice[need] + skill, -1);
            }
        }
        return Math.max(0, gain);
    }

    private double day(PersonDay one) {
        int count = one.packing().count();
        double[] profit = new double[count];
        boolean[] taken = new boolean[count];
        double minute = prices.get(firstPerson + one.person()) / MINUTES;
        for (int item = 0; item < count; item++) {
            Seat seat = one.seats()[item];
            profit[item] = work(seat, one.needs()[item], false) - minute * seat.match().need().length();
        }
        double sum = one.packing().best(profit, taken);
        for (int item = 0; item < count; item++) {
            if (taken[item]) {
                Seat seat = one.seats()[item];
                prices.slope(firstPerson + one.person(), -seat.match().need().length() / MINUTES);
                work(seat, one.needs()[item], true);
            }
        }
        return sum;
    }

    /** What a visit pays for someone who works there: for a pair of hands, and for each skill that she brings. */
    private double work(Seat seat, int number, boolean counts) {
        Need need = seat.match().need();
        int at = firstPrice[number];
        double pay = prices.get(at);
        prices.slope(at, counts ? 1 : 0);
        for (int asked = need.work().skills(); asked != 0; asked &= asked - 1) {
            at++;
            if ((seat.match().helper().skills() & Integer.lowestOneBit(asked)) != 0) {
                pay += prices.get(at);
                prices.slope(at, counts ? 1 : 0);
            }
        }
        return pay;
    }

    /** All the hours that she has left, at their price. */
    private double hours(int person) {
        prices.slope(firstPerson + person, left[person] / MINUTES);
        return prices.get(firstPerson + person) * left[person] / MINUTES;
    }
}
