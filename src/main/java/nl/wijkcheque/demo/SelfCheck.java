package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;

/** Looks whether what was made tells the story that it should. A demonstration that does not is a bug, and not kept. */
@Singleton
final class SelfCheck {

    private static final int MONTHS_WITH_A_SPRING = 12;

    void check(Demonstration made, DemoSize size, LocalDate today) {
        boolean spring = size.months() >= MONTHS_WITH_A_SPRING;
        if (spring && made.longestGardenWait().getMonth() != Month.APRIL) {
            throw new IllegalStateException("garden work waits longest in " + made.longestGardenWait());
        }
        if (made.counts().visits() == 0 || made.counts().redeemed() == 0) {
            throw new IllegalStateException("nothing happened until " + today + ": " + made);
        }
    }
}
