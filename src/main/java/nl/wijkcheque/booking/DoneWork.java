package nl.wijkcheque.booking;

import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.catalogue.OfferingKind;

/**
 * A booking of which the work was done.
 *
 * @param replacesApplication whether the resident would have applied for a Wmo provision without it
 * @param help the booking, or the series that it is part of: what would have been one application
 */
public record DoneWork(OfferingKind kind, Instant at, boolean replacesApplication, UUID help) {}
