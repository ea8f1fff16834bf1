package nl.wijkcheque.planning.week;

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
        for (int at = 0; at < spans.length; at += 3) {
            if (spans[at] == day) {
                return true;
            }
        }
        return false;
    }
}
