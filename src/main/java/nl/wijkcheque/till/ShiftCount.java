package nl.wijkcheque.till;

import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The count at the end of a shift.
 *
 * @param counted what is in the till, before anything is taken out
 * @param takenOut of that, to the safe or the bank
 * @param pinTotal what the card terminal says; null when nobody read it
 * @param explanation of a difference; may be empty when there is none
 * @param remark why it is closed late or by a colleague; may be empty when it is not
 */
public record ShiftCount(
        CashCount counted, Money takenOut, @Nullable Money pinTotal, String explanation, String remark) {}
