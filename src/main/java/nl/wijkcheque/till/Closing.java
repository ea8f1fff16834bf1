package nl.wijkcheque.till;

import java.time.Instant;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * How a shift ended.
 *
 * @param by the clerk herself or, of a shift that was forgotten, a colleague
 * @param expected the cash that had to be there
 * @param counted the cash that was there
 * @param takenOut of what was counted, to the safe or the bank; the rest stays for the next shift
 * @param pinExpected what was paid by card, less what was paid back on cards
 * @param pinTotal what the card terminal says; null when nobody read it
 * @param explanation of the differences; null when there was nothing to explain
 * @param remark why it was closed late or by a colleague; null when it was not
 */
public record Closing(
        Instant at,
        AccountId by,
        Money expected,
        Money counted,
        Money takenOut,
        Money pinExpected,
        @Nullable Money pinTotal,
        @Nullable String explanation,
        @Nullable String remark) {

    /** Cash counted more than expected; negative when it was less. */
    public Money difference() {
        return counted.minus(expected);
    }

    /** What the card terminal says more than expected; nothing when nobody read it. */
    public Money pinDifference() {
        return pinTotal == null ? Money.ZERO : pinTotal.minus(pinExpected);
    }

    /** With what the next shift begins. */
    public Money leftBehind() {
        return counted.minus(takenOut);
    }
}
