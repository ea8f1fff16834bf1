package nl.wijkcheque.till;

import nl.wijkcheque.shared.Money;

/**
 * A shift to open.
 *
 * @param till the number of a free till, 1 to {@link Tills#MOST_TILLS}
 * @param counted what is in the till now, with what came from the safe
 * @param fromSafe what was put in from the safe, at least nothing
 * @param explanation of a difference with what should be there; may be empty when there is none
 */
public record NewShift(int till, CashCount counted, Money fromSafe, String explanation) {}
