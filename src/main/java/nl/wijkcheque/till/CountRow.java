package nl.wijkcheque.till;

import io.micronaut.core.annotation.Introspected;

/** So many pieces at the beginning or the end. */
@Introspected
record CountRow(String moment, String denomination, int pieces) {}
