package nl.wijkcheque.visit;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** How often two participants went together. */
@Introspected
record TogetherSum(UUID participantId, UUID offeringId, UUID otherId, int visits) {}
