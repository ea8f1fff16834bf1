package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record PaceRow(UUID offeringId, long went, long back) {}
