package nl.wijkcheque.booking;

import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * A booking was cancelled. Published in the transaction that cancels, so that who holds a visit for it gives the crew
 * free in the same breath, or nothing happens at all.
 *
 * @param visit that was planned for it; null when there was none
 */
public record BookingCancelled(Actor by, BookingId booking, CancelledBy whoseWish, @Nullable VisitId visit) {}
