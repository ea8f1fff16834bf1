package nl.wijkcheque.visit;

import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about more work than booked.
 *
 * @param length of the visit from now on
 * @param billed minutes that it costs from now on
 * @param followUp the booking for the rest; null when there is none
 */
public record MoreWork(
        UUID report, ExtraChoice choice, Minutes length, Minutes billed, @Nullable BookingId followUp) {}
