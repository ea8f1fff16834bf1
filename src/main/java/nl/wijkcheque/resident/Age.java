package nl.wijkcheque.resident;

import java.time.LocalDate;
import java.time.Month;

/** How old somebody is on a day. Who was born on 29 February has her birthday on 1 March in a year without it. */
final class Age {

    /** From this birthday on the tariff is reduced [Ede]. */
    static final int REDUCED_FROM = 70;

    /** Older than this is a typing error [choice]. */
    static final int OLDEST = 120;

    private Age() {}

    static LocalDate birthday(LocalDate born, int age) {
        LocalDate birthday = born.plusYears(age);
        boolean moved = born.getMonth() == Month.FEBRUARY
                && born.getDayOfMonth() == 29
                && birthday.getDayOfMonth() == 28;
        return moved ? birthday.plusDays(1) : birthday;
    }

    static boolean isReduced(LocalDate born, LocalDate day) {
        return !day.isBefore(birthday(born, REDUCED_FROM));
    }

    static boolean isPossible(LocalDate born, LocalDate today) {
        return !born.isAfter(today) && !born.isBefore(today.minusYears(OLDEST));
    }
}
