package nl.wijkcheque.booking;

import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * Where a crew has to be, and whom it meets there; nothing else about her. For planning and visits, which decide who may
 * see it and when.
 *
 * @param name of whom the crew meets
 * @param place on one line: another place that was asked for, or else her address
 * @param pets whether there are pets where the work is, as far as is known
 * @param location of her own address; null when it is not known or the work is somewhere else
 */
public record Doorstep(
        ResidentId resident,
        String name,
        PaidBy paidBy,
        String place,
        String phone,
        boolean pets,
        @Nullable Location location) {}
