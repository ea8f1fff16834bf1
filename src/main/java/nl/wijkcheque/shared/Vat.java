package nl.wijkcheque.shared;

/** Value added tax, in whole cents. */
public final class Vat {

    private static final int WHOLE = 10_000;

    private Vat() {}

    /**
     * The tax in a price that includes it, rounded half up to the cent [law].
     *
     * @param basisPoints the rate in hundredths of a percent: 2100 is 21%
     */
    public static Money in(Money inclusive, int basisPoints) {
        return Money.cents(halfUp(Math.multiplyExact(inclusive.cents(), (long) basisPoints), WHOLE + basisPoints));
    }

    /**
     * The tax on top of a price without it, rounded half up to the cent.
     *
     * @param basisPoints the rate in hundredths of a percent
     */
    public static Money on(Money exclusive, int basisPoints) {
        return Money.cents(halfUp(Math.multiplyExact(exclusive.cents(), (long) basisPoints), WHOLE));
    }

    private static long halfUp(long dividend, long divisor) {
        return Math.floorDiv(Math.addExact(Math.multiplyExact(2, dividend), divisor), Math.multiplyExact(2, divisor));
    }
}
