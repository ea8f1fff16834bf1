package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Servicepunt;

/**
 * What was made.
 *
 * @param controller who reads its statements and makes its invoices
 * @param opening first day of the history
 * @param sold what was paid for cheques
 * @param longestGardenWait month in which the wachtlijst for garden work was longest
 * @param gardenWaiting how long it was then, in bookings
 */
public record Demonstration(
        Servicepunt servicepunt,
        Actor controller,
        LocalDate opening,
        Counts counts,
        Money sold,
        YearMonth longestGardenWait,
        int gardenWaiting) {

    /**
     * Everything that is counted in ones.
     *
     * @param planned visits that were planned, those that were called off included
     * @param visits visits that were done
     * @param refusedCrews crews that planning refused, after which another was tried
     */
    public record Counts(
            int residents,
            int participants,
            int bookings,
            int planned,
            int visits,
            int refusedCrews,
            int sales,
            int cheques,
            int redeemed,
            int confirmedMinutes) {}
}
