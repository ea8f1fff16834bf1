package nl.wijkcheque.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SeasonTest {

    @Test
    void bothDaysBelongToTheSeason() {
        Season summer = new Season(MonthDay.of(3, 1), MonthDay.of(10, 31));
        assertFalse(summer.contains(LocalDate.of(2026, 2, 28)));
        assertTrue(summer.contains(LocalDate.of(2026, 3, 1)));
        assertTrue(summer.contains(LocalDate.of(2026, 10, 31)));
        assertFalse(summer.contains(LocalDate.of(2026, 11, 1)));
    }

    @Test
    void aWinterGoesOverTheEndOfTheYear() {
        Season winter = new Season(MonthDay.of(11, 15), MonthDay.of(3, 15));
        assertFalse(winter.contains(LocalDate.of(2026, 11, 14)));
        assertTrue(winter.contains(LocalDate.of(2026, 11, 15)));
        assertTrue(winter.contains(LocalDate.of(2026, 12, 31)));
        assertTrue(winter.contains(LocalDate.of(2027, 1, 1)));
        assertTrue(winter.contains(LocalDate.of(2027, 3, 15)));
        assertFalse(winter.contains(LocalDate.of(2027, 3, 16)));
    }

    @Test
    void theTwentyNinthOfFebruaryIsTheTwentyEighthInAYearWithoutIt() {
        Season from = new Season(MonthDay.of(2, 29), MonthDay.of(6, 1));
        assertTrue(from.contains(LocalDate.of(2026, 2, 28)));
        assertFalse(from.contains(LocalDate.of(2028, 2, 28)));
        Season until = new Season(MonthDay.of(1, 1), MonthDay.of(2, 29));
        assertTrue(until.contains(LocalDate.of(2028, 2, 29)));
        assertTrue(until.contains(LocalDate.of(2026, 2, 28)));
        assertFalse(until.contains(LocalDate.of(2026, 3, 1)));
    }

    @Test
    void aDayIsEitherInASeasonOrInTheRestOfTheYear() {
        long seed = System.nanoTime();
        System.out.println("SeasonTest seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            LocalDate first = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365));
            LocalDate last = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(365));
            if (last.plusDays(1).getDayOfYear() == first.getDayOfYear()) {
                continue; // all year: there is no rest
            }
            Season season = new Season(MonthDay.from(first), MonthDay.from(last));
            Season rest = new Season(MonthDay.from(last.plusDays(1)), MonthDay.from(first.minusDays(1)));
            LocalDate day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(1_095));
            assertEquals(!season.contains(day), rest.contains(day), () -> day + " in " + season);
        }
    }
}
