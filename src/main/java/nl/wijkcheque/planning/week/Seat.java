package nl.wijkcheque.planning.week;

import java.util.stream.IntStream;
import nl.wijkcheque.planning.rule.Match;

/**
 * Someone who may go to a visit as far as it does not depend on what else she does.
 *
 * @param person number in the problem
 * @param cost of the wishes about her and this visit
 * @param spans of starts that are possible: day, earliest, latest, again and again
 */
record Seat(int person, Match match, int cost, int[] spans) {

    boolean goesOn(int day) {
        return days().anyMatch(one -> one == day);
    }

    /** Days with a possible start; one with several stretches of them comes several times. */
    IntStream days() {
        return IntStream.range(0, spans.length / 3).map(at -> spans[3 * at]);
    }
}
