package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.Holidays.LiberationDay;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An expected week is one that can be. */
final class ExpectationTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 9, 15);

    private static final LocalDate MONDAY = LocalDate.of(2027, 9, 13);

    private static final Holidays HOLIDAYS = new Holidays(LiberationDay.EVERY_FIVE_YEARS);

    /** Two a week. */
    private static final Pace PACE = new Pace(16, 8);

    private final Offering always = BookingFixture.offeringOf(OfferingKind.KLUS, 120, null);
    private final Offering untilOctober = BookingFixture.offeringOf(
            OfferingKind.KLUS, 120, BookingFixture.season(3, 1, 10, 1));

    @Test
    void itIsAsFarAwayAsTheLineIsLong() {
        assertEquals(MONDAY, week(2, TODAY, null, null, always));
        assertEquals(MONDAY.plusWeeks(1), week(3, TODAY, null, null, always));
        assertNull(new Expectation(TODAY, null, null).week(1, null, always, TODAY, HOLIDAYS));
    }

    @Test
    void itIsNotBeforeTheFirstWishedDayNorBeforeThePauseIsOver() {
        assertEquals(MONDAY.plusWeeks(4), week(1, MONDAY.plusWeeks(4).plusDays(4), null, null, always));
        assertEquals(MONDAY.plusWeeks(5), week(1, TODAY, MONDAY.plusWeeks(5), null, always));
        assertEquals(MONDAY.plusWeeks(4), week(1, TODAY, MONDAY.plusWeeks(5).minusDays(3), null, always));
    }

    @Test
    void itIsNoWeekOfWhichOnlyTheWeekendIsLeft() {
        LocalDate friday = MONDAY.plusDays(4);
        assertEquals(MONDAY, weekOn(friday, 2));
        assertEquals(MONDAY.plusWeeks(1), weekOn(friday.plusDays(1), 2), "Saturday");
        assertEquals(MONDAY.plusWeeks(1), weekOn(friday.plusDays(2), 2), "Sunday");
        assertEquals(MONDAY.plusWeeks(2), weekOn(friday.plusDays(1), 3), "and the next a week later");
        assertEquals(MONDAY.plusWeeks(1), week(1, friday.plusDays(1), null, null, always), "who can from Saturday on");
        assertEquals(MONDAY.plusWeeks(1), week(1, TODAY, friday.plusDays(2), null, always), "a pause until Sunday");
    }

    @Test
    void norOneOfWhichOnlyHolidaysAreLeft() {
        LocalDate christmasDay = LocalDate.of(2026, 12, 25);
        assertEquals(LocalDate.of(2026, 12, 21), weekOn(christmasDay.minusDays(1), 1), "Thursday, a workday");
        assertEquals(LocalDate.of(2026, 12, 28), weekOn(christmasDay, 1), "Friday, a holiday");
        LocalDate easterMonday = LocalDate.of(2027, 3, 29);
        assertEquals(easterMonday, weekOn(easterMonday, 1), "there is Tuesday");
    }

    @Test
    void outOfItsSeasonItIsTheWeekInWhichTheSeasonBegins() {
        // Friday 1 October is the last day: the week of 27 September still has it.
        assertEquals(LocalDate.of(2027, 9, 27), week(5, TODAY, null, null, untilOctober));
        assertEquals(LocalDate.of(2028, 2, 28), week(7, TODAY, null, null, untilOctober));
        assertEquals(LocalDate.of(2028, 2, 28), week(1, LocalDate.of(2027, 10, 2), null, null, untilOctober));
        assertEquals(LocalDate.of(2027, 9, 27), week(1, LocalDate.of(2027, 10, 1), null, null, untilOctober));
    }

    @Test
    void whatWasAgreedIsExpectedThenUntilThatDayHasPassed() {
        LocalDate agreed = MONDAY.plusWeeks(2).plusDays(3);
        assertEquals(MONDAY.plusWeeks(2), week(40, TODAY, null, agreed, always));
        assertEquals(MONDAY.plusWeeks(2), new Expectation(TODAY, null, agreed).week(40, null, always, TODAY, HOLIDAYS));
        assertEquals(MONDAY, week(1, TODAY, null, TODAY.minusDays(1), always));
    }

    private @Nullable LocalDate weekOn(LocalDate today, int position) {
        return new Expectation(today, null, null).week(position, PACE, always, today, HOLIDAYS);
    }

    private static @Nullable LocalDate week(
            int position,
            LocalDate earliest,
            @Nullable LocalDate pausedUntil,
            @Nullable LocalDate agreed,
            Offering offering) {
        return new Expectation(earliest, pausedUntil, agreed).week(position, PACE, offering, TODAY, HOLIDAYS);
    }
}
