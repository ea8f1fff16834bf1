package nl.wijkcheque.cheque;

import java.util.Arrays;

/**
 * Crockford's base 32: ten digits and the letters without I, L, O and U, so that no symbol is mistaken for another when
 * it is read aloud or copied by hand.
 */
final class Crockford {

    static final int RADIX_BITS = 5;
    static final int RADIX = 1 << RADIX_BITS;
    static final int NOT_A_SYMBOL = -1;

    private static final String SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final byte[] VALUES = values();

    private Crockford() {}

    static char symbol(int value) {
        return SYMBOLS.charAt(value);
    }

    /** The value 0–31 of a character, case-blind, with O read as 0 and I and L as 1; else {@link #NOT_A_SYMBOL}. */
    static int value(char character) {
        return character < VALUES.length ? VALUES[character] : NOT_A_SYMBOL;
    }

    private static byte[] values() {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) NOT_A_SYMBOL);
        for (int value = 0; value < RADIX; value++) {
            put(values, SYMBOLS.charAt(value), value);
        }
        put(values, 'O', 0);
        put(values, 'I', 1);
        put(values, 'L', 1);
        return values;
    }

    private static void put(byte[] values, char symbol, int value) {
        values[symbol] = (byte) value;
        values[Character.toLowerCase(symbol)] = (byte) value;
    }
}
