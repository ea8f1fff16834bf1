package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;

/** One line of sums. */
@Introspected
record SumRow(String name, long cheques, long cents) {}
