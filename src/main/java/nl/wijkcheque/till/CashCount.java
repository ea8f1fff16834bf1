package nl.wijkcheque.till;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkcheque.shared.Money;

/**
 * Coins and notes, counted.
 *
 * @param pieces how many of each, 0 to {@link #MOST_PIECES}; what is not in it was not there
 */
public record CashCount(Map<Denomination, Integer> pieces) {

    /** More of one kind does not fit in a till. [choice] */
    public static final int MOST_PIECES = 9_999;

    /** An empty till. */
    public static final CashCount NOTHING = new CashCount(Map.of());

    /** @throws IllegalArgumentException when a number is below 0 or above {@link #MOST_PIECES} */
    public CashCount {
        Map<Denomination, Integer> counted = new EnumMap<>(Denomination.class);
        pieces.forEach((denomination, number) -> {
            if (number < 0 || number > MOST_PIECES) {
                throw new IllegalArgumentException(number + " pieces of " + denomination);
            }
            if (number > 0) {
                counted.put(denomination, number);
            }
        });
        pieces = Collections.unmodifiableMap(counted);
    }

    /** The fewest coins and notes that make this amount. @throws IllegalArgumentException for less than nothing */
    public static CashCount fewest(Money amount) {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("less than nothing: " + amount);
        }
        Map<Denomination, Integer> counted = new EnumMap<>(Denomination.class);
        long left = amount.cents();
        for (Denomination denomination : Denomination.values()) {
            long worth = denomination.worth().cents();
            counted.put(denomination, Math.toIntExact(left / worth));
            left %= worth;
        }
        return new CashCount(counted);
    }

    public int of(Denomination denomination) {
        return pieces.getOrDefault(denomination, 0);
    }

    /** What they are worth together. */
    public Money total() {
        Money total = Money.ZERO;
        for (Map.Entry<Denomination, Integer> counted : pieces.entrySet()) {
            total = total.plus(counted.getKey().worth().times(counted.getValue()));
        }
        return total;
    }
}
