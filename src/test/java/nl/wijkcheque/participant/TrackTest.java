package nl.wijkcheque.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

final class TrackTest {

    @Test
    void orientationLastsEightWeeksToTheDay() {
        assertEquals(day("2026-03-01"), Track.ORIENTATION.lastDay(day("2026-01-05")));
        assertFalse(Track.ORIENTATION.isExtendable());
        assertEquals(day("2026-03-01"), Track.ORIENTATION.lastDayExtended(day("2026-01-05")));
    }

    @Test
    void orientationRunsOnOverTheTurnOfTheYearAndOver29February() {
        assertEquals(day("2027-01-24"), Track.ORIENTATION.lastDay(day("2026-11-30")));
        assertEquals(day("2028-03-26"), Track.ORIENTATION.lastDay(day("2028-01-31")));
    }

    @Test
    void aYearEndsOnTheDayBeforeTheSameDateAYearOn() {
        assertEquals(day("2026-12-31"), Track.PARTICIPATIEBAAN.lastDay(day("2026-01-01")));
        assertEquals(day("2027-12-31"), Track.PARTICIPATIEBAAN.lastDayExtended(day("2026-01-01")));
        assertEquals(day("2028-02-29"), Track.SECONDMENT.lastDay(day("2027-03-01")));
    }

    @Test
    void aYearFrom29FebruaryRunsUntilThe28thAsABirthdayThenIsOn1March() {
        assertEquals(day("2029-02-28"), Track.PARTICIPATIEBAAN.lastDay(day("2028-02-29")));
        assertEquals(day("2030-02-28"), Track.PARTICIPATIEBAAN.lastDayExtended(day("2028-02-29")));
        assertEquals(day("2029-02-27"), Track.PARTICIPATIEBAAN.lastDay(day("2028-02-28")));
    }

    @Test
    void aSecondmentIsExtendedBySixMonthsAlsoFromTheEndOfAMonth() {
        assertEquals(day("2027-06-30"), Track.SECONDMENT.lastDayExtended(day("2026-01-01")));
        assertEquals(day("2027-02-28"), Track.SECONDMENT.lastDayExtended(day("2025-08-31")));
        assertEquals(day("2027-02-27"), Track.SECONDMENT.lastDayExtended(day("2025-08-28")));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
