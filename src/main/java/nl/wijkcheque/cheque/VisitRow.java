package nl.wijkcheque.cheque;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** One line of sums. */
@Introspected
record VisitRow(UUID visitId, long minutes) {}
