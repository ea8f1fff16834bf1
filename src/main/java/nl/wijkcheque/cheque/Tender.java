package nl.wijkcheque.cheque;

import java.util.UUID;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** How a sale is paid. */
public sealed interface Tender {

    /** @param given what was laid on the counter, at least the price; null when it was not typed in */
    record Cash(@Nullable Money given) implements Tender {}

    record Pin() implements Tender {}

    /**
     * Part by PIN, the rest in cash.
     *
     * @param pin more than nothing and less than the price
     * @param given in cash; null when it was not typed in
     */
    record Mixed(Money pin, @Nullable Money given) implements Tender {}

    /** An organisation pays by invoice. */
    record OnAccount(OrganisationId organisation) implements Tender {}

    /** An online bank payment came in. */
    record Online(UUID payment) implements Tender {}

    /** The same payment without what was laid on the counter: the exact amount. */
    static Tender of(PaymentKind kind) {
        return switch (kind) {
            case CASH -> new Cash(null);
            case PIN -> new Pin();
        };
    }
}
