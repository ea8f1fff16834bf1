package nl.wijkcheque.planning;

import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.shared.Location;
import org.jspecify.annotations.Nullable;

/**
 * A booking that is to be planned.
 *
 * @param location where it is; null when that is not known
 * @param pets whether there are pets
 * @param suits when it may be
 * @param waitingDays since it was asked
 * @param lateDays past its norm date
 */
record Asking(
        BookingDetails details,
        @Nullable Location location,
        boolean pets,
        Windows suits,
        boolean urgent,
        int waitingDays,
        int lateDays) {}
