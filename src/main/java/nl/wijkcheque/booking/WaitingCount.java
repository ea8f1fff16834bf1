package nl.wijkcheque.booking;

import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.OfferingId;

/**
 * How many wait for one klus or dienst.
 *
 * @param longestDays whole days that the first of them has waited
 */
public record WaitingCount(OfferingId offering, OfferingKind kind, int count, long longestDays) {}
