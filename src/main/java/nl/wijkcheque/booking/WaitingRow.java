package nl.wijkcheque.booking;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;

/** @param oldest since when the first of them waits */
@Introspected
record WaitingRow(UUID offeringId, String kind, long bookings, Instant oldest) {}
