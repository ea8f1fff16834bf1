package nl.wijkcheque.cheque;

import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * The secret on a cheque: 16 Crockford base-32 characters, 15 of them random (75 bits) and the last one a check that
 * catches every single mistyped character and every swap of two characters. [choice]
 *
 * <p>Who knows the code can spend the cheque. It is printed once and kept nowhere: at rest there is only the keyed hash
 * of {@link CodeHasher}, and {@link #toString()} does not give it away to a log.
 */
public final class ChequeCode {

    /** Characters in a code, the check character included. */
    public static final int LENGTH = 16;

    private static final int RANDOM_SYMBOLS = LENGTH - 1;
    private static final int GROUP = 4;

    private final String symbols;

    private ChequeCode(String symbols) {
        this.symbols = symbols;
    }

    /**
     * A new code.
     *
     * @param random a cryptographically strong source; codes from a weak one can be guessed
     */
    static ChequeCode random(RandomGenerator random) {
        StringBuilder symbols = new StringBuilder(LENGTH);
        for (int i = 0; i < RANDOM_SYMBOLS; i++) {
            // A power of two as bound: every symbol is equally likely.
            symbols.append(Crockford.symbol(random.nextInt(Crockford.RADIX)));
        }
        return new ChequeCode(
                symbols.append(Crockford.symbol(CheckCharacter.of(symbols))).toString());
    }

    /**
     * Reads what a person typed or a scanner read: case-blind, O as 0, I and L as 1, spaces, hyphens and other marks
     * ignored. Of longer input, such as the whole address in the QR, the last 16 letters and digits count. [choice]
     *
     * @return the code, or why it cannot be one; never an exception, because everybody mistypes
     */
    static ChequeCodeReading read(CharSequence input) {
        return ChequeCodeReader.read(input);
    }

    /** For {@link ChequeCodeReader}: sixteen symbols, each from the alphabet, whose check holds. */
    static ChequeCode ofChecked(String symbols) {
        return new ChequeCode(symbols);
    }

    /** The 16 characters without spaces. Secret: for hashing, the QR and the printed sheet only. */
    public String value() {
        return symbols;
    }

    /** The code as people read it, in groups of four: {@code 7K3Q ZP9M 4TXW 2HVD}. Secret, as {@link #value()} is. */
    public String grouped() {
        StringBuilder grouped = new StringBuilder(LENGTH + LENGTH / GROUP);
        for (int start = 0; start < LENGTH; start += GROUP) {
            grouped.append(start == 0 ? "" : " ").append(symbols, start, start + GROUP);
        }
        return grouped.toString();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ChequeCode that && symbols.equals(that.symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }

    /** Hides the code: what ends up in a log must not buy help. */
    @Override
    public String toString() {
        return "ChequeCode[****]";
    }
}
