package nl.wijkcheque.booking;

import nl.wijkcheque.catalogue.Wording;

/**
 * A booking with the names that people know it by.
 *
 * @param resident her name
 * @param offering the name of the klus or dienst as it is called now
 */
public record BookingLine(Booking booking, String resident, Wording offering) {}
