package nl.wijkcheque.cheque;

/**
 * The check over a code's symbols: their sum over GF(2^5), each weighted with its own power of a primitive element.
 *
 * <p>A weight is never 0, so one wrong symbol always changes the sum. The 16 weights all differ (the element has order
 * 31), so swapping two different symbols changes it too, wherever they stand and the check character included. A sum
 * modulo 31 or 32 cannot promise both with 32 symbols.
 */
final class CheckCharacter {

    /** x^5 + x^2 + 1 is primitive over GF(2): x, the symbol with value 2, runs through all 31 non-zero values. */
    private static final int PRIMITIVE_POLYNOMIAL = 0b100101;

    private CheckCharacter() {}

    /** The value 0–31 that makes {@link #holds} true when it is put behind these symbols. */
    static int of(CharSequence symbols) {
        return timesPrimitive(weightedSum(symbols));
    }

    /** Whether the last symbol is the check character of those before it. */
    static boolean holds(CharSequence symbolsWithCheck) {
        return weightedSum(symbolsWithCheck) == 0;
    }

    /** Horner's rule: the last symbol weighs 1, each symbol before it one power more. */
    private static int weightedSum(CharSequence symbols) {
        int sum = 0;
        for (int i = 0; i < symbols.length(); i++) {
            sum = timesPrimitive(sum) ^ Crockford.value(symbols.charAt(i));
        }
        return sum;
    }

    private static int timesPrimitive(int element) {
        int shifted = element << 1;
        return shifted < Crockford.RADIX ? shifted : shifted ^ PRIMITIVE_POLYNOMIAL;
    }
}
