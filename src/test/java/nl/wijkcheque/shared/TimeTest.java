package nl.wijkcheque.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import org.junit.jupiter.api.Test;

final class TimeTest {

    private static final Instant NINE = Instant.parse("2026-11-21T08:00:00Z");

    @Test
    void aSlotThatEndsWhereAnotherStartsDoesNotOverlapIt() {
        TimeSlot first = TimeSlot.of(NINE, Minutes.hours(2));
        TimeSlot second = TimeSlot.of(first.end(), Minutes.of(15));
        assertFalse(first.overlaps(second));
        assertFalse(second.overlaps(first));
        assertTrue(first.overlaps(TimeSlot.of(first.end().minusSeconds(1), Minutes.of(15))));
        assertTrue(first.contains(first.start()));
        assertFalse(first.contains(first.end()));
        assertThrows(IllegalArgumentException.class, () -> new TimeSlot(NINE, NINE));
    }

    @Test
    void daysOfTheClockChangesAreTwentyThreeAndTwentyFiveHoursLong() {
        assertEquals(Duration.ofHours(23), lengthOf(LocalDate.of(2026, 3, 29)));
        assertEquals(Duration.ofHours(25), lengthOf(LocalDate.of(2026, 10, 25)));
    }

    @Test
    void aYearIsFromItsFirstMomentToThatOfTheNextInAmsterdam() {
        Period leapYear = Period.of(Year.of(2028));
        assertEquals(Instant.parse("2027-12-31T23:00:00Z"), leapYear.start());
        assertEquals(Instant.parse("2028-12-31T23:00:00Z"), leapYear.end());
        assertTrue(leapYear.contains(LocalDate.of(2028, 2, 29)));
        assertFalse(leapYear.contains(LocalDate.of(2029, 1, 1)));
    }

    @Test
    void theHourThatDoesNotExistIsAnHourLaterAndTheDoubledOneIsTheFirst() {
        assertEquals(
                Instant.parse("2026-03-29T01:30:00Z"),
                Amsterdam.at(LocalDate.of(2026, 3, 29), LocalTime.of(2, 30)));
        assertEquals(
                Instant.parse("2026-10-25T00:30:00Z"),
                Amsterdam.at(LocalDate.of(2026, 10, 25), LocalTime.of(2, 30)));
    }

    @Test
    void minutesRoundUpToWhatIsBilled() {
        Minutes half = Minutes.of(30);
        assertEquals(Minutes.of(90), Minutes.of(61).roundedUpTo(half));
        assertEquals(Minutes.of(60), Minutes.of(60).roundedUpTo(half));
        assertEquals(Minutes.ZERO, Minutes.ZERO.roundedUpTo(half));
        assertThrows(IllegalArgumentException.class, () -> Minutes.of(5).minus(Minutes.of(6)));
    }

    private static Duration lengthOf(LocalDate day) {
        Period one = new Period(day, day);
        return Duration.between(one.start(), one.end());
    }
}
