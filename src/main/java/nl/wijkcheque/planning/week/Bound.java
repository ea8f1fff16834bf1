package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.WeekProblem;

/**
 * Proves how much of what waits can be done at most, by Lagrange relaxation: that a visit has all its people and each skill on
 * the same day, and that hours add up over days, becomes a matter of prices; then each visit and each day of each person is
 * judged by itself, as well as it could be. Whatever the prices are, no plan is worth more than the sum; the rounds look for
 * the prices at which that sum is least.
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
    private final Ask[] asks;
    /** Where the prices of people's hours begin: those of visits come first. */
    private final int firstPerson;
    /** Minutes that each person may still work in the weeks in which there is something to do. */
    private final int[] left;

    private Prices prices;

    private Bound(Desk desk) {
        this.desk = desk;
        this.empty = new Board(desk);
        this.asks = new Ask[desk.needs.size()];
        int prices = 0;
        for (int need = 0; need < asks.length; need++) {
            asks[need] = Ask.of(desk.needs.get(need), empty.waiting(need), desk.seats[need], prices);
            prices += asks[need].prices();
        }
        this.firstPerson = prices;
        this.left = new int[empty.diaries.length];
        this.prices = new Prices(new double[0]);
        List<SortedMap<Integer, List<Integer>>> needsPerDay = needsPerDay();
        for (int person = 0; person < left.length; person++) {
            days(person, needsPerDay.get(person));
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
        for (Ask ask : asks) {
            lowest += ask.canBe() ? ask.worth() : 0;
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
            asks[need].begin(begin, FIRST_PRICE * asks[need].worth() / asks[need].people());
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
                .filter(need -> asks[need].canBe())
                .sorted(Comparator.comparingDouble(need -> -density(need)))
                .toList();
        double minute = 0;
        for (int need : byDensity) {
            supply -= (long) desk.needs.get(need).length() * asks[need].people();
            minute = supply < 0 && minute == 0 ? density(need) : minute;
        }
        for (int need = 0; need < desk.needs.size(); need++) {
            asks[need].begin(begin, minute * desk.needs.get(need).length());
        }
        for (int person = 0; person < empty.diaries.length; person++) {
            int free = empty.diaries[person].helper().free().total();
            begin[firstPerson + person] = left[person] < free ? minute * MINUTES : 0;
        }
        return begin;
    }

    private double density(int need) {
        return (double) empty.waiting(need) / (desk.needs.get(need).length() * asks[need].people());
    }

    /** For each person: on which days which visits she could work at. */
    private List<SortedMap<Integer, List<Integer>>> needsPerDay() {
        List<SortedMap<Integer, List<Integer>>> people = new ArrayList<>();
        for (int person = 0; person < left.length; person++) {
            people.add(new TreeMap<>());
        }
        for (int need = 0; need < asks.length; need++) {
            for (Seat seat : desk.seats[need]) {
                for (int day : asks[need].days(seat)) {
                    people.get(seat.person()).computeIfAbsent(day, needs -> new ArrayList<>()).add(need);
                }
            }
        }
        return people;
    }

    private void days(int person, SortedMap<Integer, List<Integer>> needsPerDay) {
        Diary diary = empty.diaries[person];
        Set<Integer> weeks = new HashSet<>();
        needsPerDay.forEach((day, needs) -> {
            List<Seat> seats = needs.stream()
                    .map(need -> Objects.requireNonNull(desk.seat(need, person)))
                    .toList();
            days.add(PersonDay.of(desk, diary, person, day, seats, needs));
            weeks.add(desk.problem.horizon().week(day));
        });
        for (int week : weeks) {
            left[person] += Math.max(0, diary.helper().weeklyCap() - diary.work(week));
        }
    }

    /** The bound at these prices, and which way each price should go. */
    private double sum() {
        double sum = 0;
        for (Ask ask : asks) {
            sum += ask.gain(prices);
        }
        for (int person = 0; person < empty.diaries.length; person++) {
            sum += hours(person);
        }
        for (PersonDay one : days) {
            sum += day(one);
        }
        return sum;
    }

    private double day(PersonDay one) {
        int count = one.packing().count();
        double[] profit = new double[count];
        boolean[] taken = new boolean[count];
        double minute = prices.get(firstPerson + one.person()) / MINUTES;
        for (int item = 0; item < count; item++) {
            Seat seat = one.seats()[item];
            profit[item] = asks[one.needs()[item]].pay(seat, one.day(), prices) - minute * seat.match().need().length();
        }
        double sum = one.packing().best(profit, taken);
        for (int item = 0; item < count; item++) {
            if (taken[item]) {
                Seat seat = one.seats()[item];
                prices.slope(firstPerson + one.person(), -seat.match().need().length() / MINUTES);
                asks[one.needs()[item]].comes(seat, one.day(), prices);
            }
        }
        return sum;
    }

    /** All the hours that she has left, at their price. */
    private double hours(int person) {
        prices.slope(firstPerson + person, left[person] / MINUTES);
        return prices.get(firstPerson + person) * left[person] / MINUTES;
    }
}
