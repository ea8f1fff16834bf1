package nl.wijkcheque.booking;

import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/**
 * Where an open booking says that it is.
 *
 * @param visit that it has; null when it has none
 */
public record OpenBooking(BookingId id, BookingState state, @Nullable VisitId visit) {}
