package nl.wijkcheque.portal.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is there to settle of somebody who died.
 *
 * @param diedOn when she died, as people read it; null as long as nobody wrote it down
 * @param worth of the cheques that are still owed; null when there are none
 * @param choices who gets them: the id of a housemate, IBAN, or LATER
 * @param bookings that are still open
 * @param orders what is open online, in sentences
 * @param collect where cheques that she bought online are printed for the heirs; null when there are none, or not for this reader
 * @param mayWithdraw may say that it was somebody else
 * @param done what was settled; null before
 */
public record DeathView(
        String resident,
        String name,
        @Nullable String diedOn,
        @Nullable String worth,
        List<Map.Entry<String, String>> choices,
        List<OpenBooking> bookings,
        List<Map.Entry<String, String>> bookingChoices,
        List<String> orders,
        @Nullable String collect,
        boolean mayWithdraw,
        Map<String, String> typed,
        String key,
        Map<String, String> errors,
        @Nullable String done) {

    /** Something was not settled yet: her death itself, her cheques, or a request. */
    public boolean asks() {
        return done == null && (diedOn == null || worth != null || !bookingChoices.isEmpty());
    }

    /**
     * A request that is not at its end, and what becomes of it.
     *
     * @param address null at another servicepunt, which keeps its own
     */
    public record OpenBooking(@Nullable String address, String name, String state) {}
}
