package nl.wijkcheque.visit;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** How often a participant came to a resident. */
@Introspected
record RegularSum(UUID participantId, UUID residentId, int visits) {}
