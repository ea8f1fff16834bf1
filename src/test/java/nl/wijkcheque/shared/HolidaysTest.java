package nl.wijkcheque.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.shared.Holidays.LiberationDay;
import org.junit.jupiter.api.Test;

final class HolidaysTest {

    private final Holidays holidays = new Holidays(LiberationDay.EVERY_FIVE_YEARS);

    @Test
    void easterIsWhereTheChurchPutIt() {
        assertEquals(LocalDate.of(2008, 3, 23), Holidays.easter(2008));
        assertEquals(LocalDate.of(2011, 4, 24), Holidays.easter(2011));
        assertEquals(LocalDate.of(2024, 3, 31), Holidays.easter(2024));
        assertEquals(LocalDate.of(2027, 3, 28), Holidays.easter(2027));
        assertEquals(LocalDate.of(2038, 4, 25), Holidays.easter(2038));
        assertEquals(LocalDate.of(2285, 3, 22), Holidays.easter(2285));
    }

    @Test
    void kingsDayIsADayEarlierWhenItWouldBeASunday() {
        assertEquals(Optional.of(Holiday.KINGS_DAY), holidays.on(LocalDate.of(2027, 4, 27)));
        assertEquals(Optional.empty(), holidays.on(LocalDate.of(2025, 4, 27)));
        assertEquals(Optional.of(Holiday.KINGS_DAY), holidays.on(LocalDate.of(2025, 4, 26)));
    }

    @Test
    void liberationDayIsADayOffAsAgreed() {
        LocalDate lustrum = LocalDate.of(2030, 5, 5);
        LocalDate other = LocalDate.of(2031, 5, 5);
        assertEquals(Optional.of(Holiday.LIBERATION_DAY), holidays.on(lustrum));
        assertEquals(Optional.empty(), holidays.on(other));
        assertEquals(Optional.of(Holiday.LIBERATION_DAY), new Holidays(LiberationDay.ALWAYS).on(other));
        assertEquals(Optional.empty(), new Holidays(LiberationDay.NEVER).on(lustrum));
    }

    @Test
    void aYearHasTheHolidaysOfTheDutchCalendar() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        assertEquals(
                List.of("2027-01-01", "2027-03-28", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-16",
                        "2027-05-17",
                        "2027-12-25", "2027-12-26"),
                first.datesUntil(first.plusYears(1))
                        .filter(day -> holidays.on(day).isPresent())
                        .map(LocalDate::toString)
                        .toList());
    }
}
