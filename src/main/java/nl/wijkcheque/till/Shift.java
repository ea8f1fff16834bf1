package nl.wijkcheque.till;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TillShiftId;
import org.jspecify.annotations.Nullable;

/** A clerk's shift at a till. Only an {@link OpenShift} can be closed. */
public sealed interface Shift permits OpenShift, ClosedShift {

    Facts facts();

    default TillShiftId id() {
        return facts().id();
    }

    /** The number of the till within the servicepunt, 1 to 9. */
    default int till() {
        return facts().till();
    }

    /**
     * What is fixed when a shift opens.
     *
     * @param sequence how many shifts this till has had, this one included
     * @param day of the calendar on which it opened
     * @param found what the shift before left in the till
     * @param fromSafe what was put in from the safe
     * @param counted the float: what was counted with both in it
     * @param explanation of the difference; null when there was none to explain
     */
    record Facts(
            TillShiftId id,
            ServicepuntId servicepunt,
            int till,
            int sequence,
            AccountId clerk,
            Instant openedAt,
            LocalDate day,
            Money found,
            Money fromSafe,
            Money counted,
            @Nullable String explanation) {

        /** What was counted more than expected at the beginning; negative when it was less. */
        public Money difference() {
            return counted.minus(found).minus(fromSafe);
        }
    }
}
