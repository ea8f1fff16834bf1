package nl.wijkcheque.planning.week;

import java.util.Arrays;
import java.util.stream.IntStream;
import nl.wijkcheque.planning.rule.Need;

/**
 * What one visit asks for, for the bound: on one of its days so many people, and someone with each skill. Each of these has a
 * price on each day.
 *
 * @param worth when it is done
 * @param people who must come at least
 * @param learnersCount whether someone who goes along to learn is one of them
 * @param skills a bit for each
 * @param days on which someone could go
 * @param first number of its first price
 */
record Ask(int worth, int people, boolean learnersCount, int skills, int[] days, int first) {

    static Ask of(Need need, int worth, Seat[] seats, int first) {
        int hands = Math.max(need.work().crewMin(), 1);
        int people = need.work().aloneAllowed() ? hands : Math.max(hands, 2);
        Ask everyDay = new Ask(
                worth,
                people,
                people > hands,
                need.work().skills(),
                Arrays.stream(seats).flatMapToInt(Seat::days).distinct().sorted().toArray(),
                first);
        return everyDay.on(
                IntStream.of(everyDay.days).filter(day -> everyDay.canBe(day, seats)).toArray());
    }

    private Ask on(int[] some) {
        return new Ask(worth, people, learnersCount, skills, some, first);
    }

    /** Whether there are enough people that day, and someone with each skill. */
    private boolean canBe(int day, Seat[] seats) {
        int who = 0;
        int brought = 0;
        for (Seat seat : seats) {
            if (counts(seat) && seat.goesOn(day)) {
                who++;
                brought |= seat.match().shadows() ? 0 : seat.match().helper().skills();
            }
        }
        return who >= people && (brought & skills) == skills;
    }

    boolean canBe() {
        return days.length > 0;
    }

    /** Of all days together. */
    int prices() {
        return days.length * pricesPerDay();
    }

    private int pricesPerDay() {
        return 1 + Integer.bitCount(skills);
    }

    private int priceOn(int day) {
        int at = 0;
        while (days[at] != day) {
            at++;
        }
        return first + at * pricesPerDay();
    }

    /** On which it is of use that someone goes there. */
    int[] days(Seat seat) {
        return counts(seat)
                ? seat.days().distinct().filter(day -> Arrays.binarySearch(days, day) >= 0).toArray()
                : new int[0];
    }

    private boolean counts(Seat seat) {
        return learnersCount || !seat.match().shadows();
    }

    void begin(double[] prices, double perPerson) {
        IntStream.of(days).forEach(day -> prices[priceOn(day)] = perPerson);
    }

    /** What is left of its worth on the day on which its people cost least; 0 when they cost more. */
    double gain(Prices prices) {
        double most = 0;
        int best = -1;
        for (int day : days) {
            int at = priceOn(day);
            double gain = worth - people * prices.get(at);
            for (int skill = 1; skill < pricesPerDay(); skill++) {
                gain -= prices.get(at + skill);
            }
            if (gain > most) {
                most = gain;
                best = at;
            }
        }
        if (best >= 0) {
            prices.slope(best, -people);
            for (int skill = 1; skill < pricesPerDay(); skill++) {
                prices.slope(best + skill, -1);
            }
        }
        return most;
    }

    /** What it pays someone who comes on that day: for a person, and for each skill that she brings. */
    double pay(Seat seat, int day, Prices prices) {
        int at = priceOn(day);
        double pay = prices.get(at);
        for (int asked = skills; asked != 0; asked &= asked - 1) {
            at++;
            pay += brings(seat, asked) ? prices.get(at) : 0;
        }
        return pay;
    }

    /** Says to the prices that she comes on that day. */
    void comes(Seat seat, int day, Prices prices) {
        int at = priceOn(day);
        prices.slope(at, 1);
        for (int asked = skills; asked != 0; asked &= asked - 1) {
            at++;
            prices.slope(at, brings(seat, asked) ? 1 : 0);
        }
    }

    private static boolean brings(Seat seat, int skills) {
        return !seat.match().shadows() && (seat.match().helper().skills() & Integer.lowestOneBit(skills)) != 0;
    }
}
