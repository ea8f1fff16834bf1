package nl.wijkcheque.cheque;

import org.jspecify.annotations.Nullable;

/**
 * What one cheque costs this buyer on that day.
 *
 * @param holder whose it becomes at the reduced tariff; null for a bearer cheque
 * @param holderName as on paper; null for a bearer cheque
 */
record Offer(Paid paid, @Nullable Holder holder, @Nullable String holderName) {

    Quote quote(int count) {
        return new Quote(paid.group(), paid.price(), paid.price().times(count));
    }
}
