package nl.wijkcheque.planning;

import nl.wijkcheque.shared.BookingId;

/** A booking that found no place in a proposal, and the limit that binds. */
public record StillWaiting(BookingId booking, Reason reason) {}
