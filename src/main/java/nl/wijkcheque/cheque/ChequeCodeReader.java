package nl.wijkcheque.cheque;

import nl.wijkcheque.cheque.ChequeCodeReading.Read;
import nl.wijkcheque.cheque.ChequeCodeReading.Reason;
import nl.wijkcheque.cheque.ChequeCodeReading.Unreadable;

/** Reads a code from what was typed or scanned. */
final class ChequeCodeReader {

    /** More than a code or an address needs; the rest of a pasted novel is not looked at. */
    private static final int LONGEST_INPUT = 256;

    private ChequeCodeReader() {}

    static ChequeCodeReading read(CharSequence input) {
        String text = input.subSequence(Math.max(0, input.length() - LONGEST_INPUT), input.length())
                .toString();
        return readLettersAndDigits(lettersAndDigits(lastSegment(text)));
    }

    /**
     * Of an address only what follows the last slash, so that a code cut off in it is too short rather than filled up
     * with letters of the host name. Scanners whose keyboard layout turns the slashes into other marks still work: then
     * there is no {@code ://} and the last sixteen count.
     */
    private static String lastSegment(String text) {
        if (!text.contains("://")) {
            return text;
        }
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(text.lastIndexOf('/', end - 1) + 1, end);
    }

    private static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static ChequeCodeReading readLettersAndDigits(String typed) {
        if (typed.length() < ChequeCode.LENGTH) {
            return new Unreadable(Reason.TOO_SHORT);
        }
        StringBuilder symbols = new StringBuilder(ChequeCode.LENGTH);
        for (int i = typed.length() - ChequeCode.LENGTH; i < typed.length(); i++) {
            int value = Crockford.value(typed.charAt(i));
            if (value == Crockford.NOT_A_SYMBOL) {
                return new Unreadable(Reason.WRONG_CHARACTER);
            }
            symbols.append(Crockford.symbol(value));
        }
        return CheckCharacter.holds(symbols)
                ? new Read(ChequeCode.ofChecked(symbols.toString()))
                : new Unreadable(Reason.CHECK_FAILED);
    }
}
