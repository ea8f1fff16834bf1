package nl.wijkcheque.visit;

import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.shared.BookingId;

/**
 * A visit for which nobody can go.
 *
 * @param booking that waits again, before others
 */
public record SentBack(BookingId booking, ResidentMessage message) {}
