package nl.wijkcheque.demo;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.Month;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks whether what was made tells the story that it should. One in which nothing happened is a bug, and not kept. */
@Singleton
final class SelfCheck {

    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);
    private static final int MONTHS_WITH_A_SPRING = 12;

    void check(Demonstration made, DemoSize size, LocalDate today) {
        boolean spring = size.months() >= MONTHS_WITH_A_SPRING;
        if (spring && made.longestGardenWait().getMonth() != Month.APRIL) {
            LOG.warn("garden work waits longest in {}, not in April", made.longestGardenWait());
        }
        if (made.counts().visits() == 0 || made.counts().redeemed() == 0) {
            throw new IllegalStateException("nothing happened until " + today + ": " + made);
        }
    }
}
