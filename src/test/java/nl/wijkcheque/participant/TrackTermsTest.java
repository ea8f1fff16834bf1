package nl.wijkcheque.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TrackTermsTest {

    private final TrackTerms terms = new TrackTerms();

    @Test
    void orientationLastsEightWeeksToTheDay() {
        assertEquals(day("2026-03-01"), terms.lastDay(Track.ORIENTATION, day("2026-01-05")));
        assertFalse(terms.isExtendable(Track.ORIENTATION, day("2026-01-05")));
        assertEquals(day("2026-03-01"), terms.lastDayExtended(Track.ORIENTATION, day("2026-01-05")));
    }

    @Test
    void orientationRunsOnOverTheTurnOfTheYearAndOver29February() {
        assertEquals(day("2027-01-24"), terms.lastDay(Track.ORIENTATION, day("2026-11-30")));
        assertEquals(day("2028-03-26"), terms.lastDay(Track.ORIENTATION, day("2028-01-31")));
    }

    @Test
    void aYearEndsOnTheDayBeforeTheSameDateAYearOn() {
        assertEquals(day("2026-12-31"), terms.lastDay(Track.PARTICIPATIEBAAN, day("2026-01-01")));
        assertEquals(day("2027-12-31"), terms.lastDayExtended(Track.PARTICIPATIEBAAN, day("2026-01-01")));
        assertEquals(day("2028-02-29"), terms.lastDay(Track.SECONDMENT, day("2027-03-01")));
    }

    @Test
    void aYearFrom29FebruaryRunsUntilThe28thAsABirthdayThenIsOn1March() {
        assertEquals(day("2029-02-28"), terms.lastDay(Track.PARTICIPATIEBAAN, day("2028-02-29")));
        assertEquals(day("2030-02-28"), terms.lastDayExtended(Track.PARTICIPATIEBAAN, day("2028-02-29")));
        assertEquals(day("2029-02-27"), terms.lastDay(Track.PARTICIPATIEBAAN, day("2028-02-28")));
    }

    @Test
    void aSecondmentIsExtendedBySixMonthsAlsoFromTheEndOfAMonth() {
        assertEquals(day("2027-06-30"), terms.lastDayExtended(Track.SECONDMENT, day("2026-01-01")));
        assertEquals(day("2027-02-28"), terms.lastDayExtended(Track.SECONDMENT, day("2025-08-31")));
        assertEquals(day("2027-02-27"), terms.lastDayExtended(Track.SECONDMENT, day("2025-08-28")));
    }

    @Test
    void theTermsOfTheFirstDayHoldForAllOfAPlacement() {
        TrackTerms shorter = new TrackTerms(
                "from;term;value;source\n" + line("2009-01-01", TrackTerm.values())
                        + "2027-01-01;ORIENTATION_LENGTH;P6W;x\n");
        assertEquals(day("2027-02-24"), shorter.lastDay(Track.ORIENTATION, day("2026-12-31")));
        assertEquals(day("2027-02-11"), shorter.lastDay(Track.ORIENTATION, day("2027-01-01")));
        assertEquals(day("2008-02-25"), shorter.lastDay(Track.ORIENTATION, day("2008-01-01")));
    }

    @Test
    void aTermThatIsMissingIsFoundAtTheStart() {
        assertThrows(
                IllegalStateException.class,
                () -> new TrackTerms("from;term;value;source\n" + line("2009-01-01", TrackTerm.REVIEW)));
    }

    @Test
    void fourYearsAreAtMost1461DaysAndTwoAtMost731() {
        assertEquals(1461, terms.mostDays(TrackTerm.TOGETHER, day("2026-01-01")));
        assertEquals(731, terms.mostDays(TrackTerm.SAME_SETTING, day("2026-01-01")));
    }

    private static String line(String from, TrackTerm... some) {
        return Arrays.stream(some).map(term -> from + ";" + term + ";P8W;x\n").collect(Collectors.joining());
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
