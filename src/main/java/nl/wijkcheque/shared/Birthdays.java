package nl.wijkcheque.shared;

import java.time.LocalDate;
import java.time.Month;

/** When somebody reaches an age. Who was born on 29 February has her birthday on 1 March in a year without it. */
public final class Birthdays {

    private Birthdays() {}

    /** @param age in years */
    public static LocalDate of(LocalDate born, int age) {
        LocalDate birthday = born.plusYears(age);
        boolean moved = born.getMonth() == Month.FEBRUARY
                && born.getDayOfMonth() == 29
                && birthday.getDayOfMonth() == 28;
        return moved ? birthday.plusDays(1) : birthday;
    }
}
