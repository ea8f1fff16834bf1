package nl.wijkcheque.shared;

import java.util.Collection;

/**
 * An amount in euro cents. May be negative (a difference, a reversal).
 *
 * @param cents euro cents
 */
public record Money(long cents) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money cents(long cents) {
        return new Money(cents);
    }

    public static Money sum(Collection<Money> amounts) {
        return amounts.stream().reduce(ZERO, Money::plus);
    }

    /** @throws ArithmeticException when the sum does not fit in a long */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** @throws ArithmeticException when the difference does not fit in a long */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** @throws ArithmeticException when the product does not fit in a long */
    public Money times(long count) {
        return new Money(Math.multiplyExact(cents, count));
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    /** As machines write it in a file: {@code 1234.05}, {@code -0.50}; always two decimals, never grouped. */
    public String toDecimal() {
        long whole = Math.abs(cents / 100);
        long rest = Math.abs(cents % 100);
        return (cents < 0 ? "-" : "") + whole + "." + (rest < 10 ? "0" : "") + rest;
    }

    /** As Dutch people write it: {@code € 1.234,05}. */
    @Override
    public String toString() {
        String decimal = toDecimal();
        String sign = cents < 0 ? "-" : "";
        String whole = decimal.substring(sign.length(), decimal.length() - 3);
        StringBuilder grouped = new StringBuilder(whole);
        for (int at = whole.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, '.');
        }
        return "€ " + sign + grouped + "," + decimal.substring(decimal.length() - 2);
    }
}
