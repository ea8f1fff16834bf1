package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;

/** One line of sums. */
@Introspected
record WalletRow(long cheques, long minutes) {}
