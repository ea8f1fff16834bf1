package nl.wijkcheque.planning;

import java.time.LocalDate;

/** How near a plan for a week may come: who goes today or tomorrow knows it already. [choice] */
final class Notice {

    private static final int DAYS = 1;

    private Notice() {}

    /** From when on it plans. */
    static LocalDate firstDay(LocalDate today) {
        return today.plusDays(DAYS);
    }

    /** From when on it may move or take back what stands. */
    static LocalDate firstToMove(LocalDate today) {
        return firstDay(today).plusDays(1);
    }
}
