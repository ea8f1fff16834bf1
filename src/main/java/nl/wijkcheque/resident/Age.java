package nl.wijkcheque.resident;

import java.time.LocalDate;
import nl.wijkcheque.shared.Birthdays;

/** How old somebody is on a day. */
final class Age {

    /** From this birthday on the tariff is reduced [Ede]. */
    static final int REDUCED_FROM = 70;

    /** Older than this is a typing error [choice]. */
    static final int OLDEST = 120;

    private Age() {}

    static boolean isReduced(LocalDate born, LocalDate day) {
        return !day.isBefore(Birthdays.of(born, REDUCED_FROM));
    }

    static boolean isPossible(LocalDate born, LocalDate today) {
        return !born.isAfter(today) && !born.isBefore(today.minusYears(OLDEST));
    }
}
