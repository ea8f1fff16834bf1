package nl.wijkcheque.cheque;

import org.jspecify.annotations.Nullable;

/**
 * The receipts of a shift.
 *
 * @param first number of the first; null when nothing was sold
 * @param last number of the last; null when nothing was sold
 */
public record Receipts(@Nullable String first, @Nullable String last, long sales) {}
