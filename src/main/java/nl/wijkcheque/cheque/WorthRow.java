package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;

/** All cheques of one tariff group in one state: what was paid for them, and what the municipality adds. */
@Introspected
record WorthRow(String tariffGroup, String state, long priceCents, long gapCents) {}
