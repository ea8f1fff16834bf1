package nl.wijkcheque.cheque;

import java.time.LocalDate;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * One cheque to print.
 *
 * @param code the secret; after printing it is kept nowhere
 * @param worth the help it pays for, more than nothing
 * @param serial the readable number, which proves nothing, e.g. {@code 2026-00042-03}
 * @param validUntil the last day on which it can be redeemed
 * @param holder whose name a personal (reduced) cheque bears, or null for a bearer cheque [Ede, choice]
 */
record SheetLine(
        ChequeCode code,
        Minutes worth,
        String serial,
        LocalDate validUntil,
        @Nullable String holder) {

    public SheetLine {
        if (worth.equals(Minutes.ZERO)) {
            throw new IllegalArgumentException("A cheque is worth more than 0 minutes");
        }
        if (holder != null && holder.isBlank()) {
            throw new IllegalArgumentException("A personal cheque bears a name; a bearer cheque has no holder");
        }
    }

    /** The serial only: neither code nor name belongs in a log. */
    @Override
    public String toString() {
        return "SheetLine[" + serial + "]";
    }
}
