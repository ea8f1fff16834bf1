package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;

/** One line of sums. */
@Introspected
record PaymentRow(String name, long sales, long cheques, long cents) {}
