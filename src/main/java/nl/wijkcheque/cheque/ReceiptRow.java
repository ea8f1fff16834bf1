package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** The first and the last receipt of a shift; null when nothing was sold. */
@Introspected
record ReceiptRow(@Nullable Integer first, @Nullable Integer last, int year, long sales) {

    Receipts receipts() {
        return new Receipts(
                first == null ? null : ReceiptNumbers.write(year, first),
                last == null ? null : ReceiptNumbers.write(year, last),
                sales);
    }
}
