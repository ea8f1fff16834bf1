package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An expected week is one that can be. */
final class ExpectationTest {

    /** A Wednesday. */
    private static final LocalDate TODAY = LocalDate.of(2027, 9, 15);

    private static final LocalDate MONDAY = LocalDate.of(2027, 9, 13);

    /** Two a week. */
    private static final Pace PACE = new Pace(16, 8);

    private final Offering always = BookingFixture.offeringOf(OfferingKind.KLUS, 120, null);
    private final Offering untilOctober = BookingFixture.offeringOf(
            OfferingKind.KLUS, 120, BookingFixture.season(3, 1, 10, 1));

    @Test
    void itIsAsFarAwayAsTheLineIsLong() {
        assertEquals(MONDAY, week(2, TODAY, null, null, always));
        assertEquals(MONDAY.plusWeeks(1), week(3, TODAY, null, null, always));
        assertNull(new Expectation(TODAY, null, null).week(1, null, always, TODAY));
    }

    @Test
    void itIsNotBeforeTheFirstWishedDayNorBeforeThePauseIsOver() {
        assertEquals(MONDAY.plusWeeks(4), week(1, MONDAY.plusWeeks(4).plusDays(6), null, null, always));
        assertEquals(MONDAY.plusWeeks(5), week(1, TODAY, MONDAY.plusWeeks(5), null, always));
        assertEquals(MONDAY.plusWeeks(4), week(1, TODAY, MONDAY.plusWeeks(5).minusDays(1), null, always));
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
        assertEquals(MONDAY.plusWeeks(2), new Expectation(TODAY, null, agreed).week(40, null, always, TODAY));
        assertEquals(MONDAY, week(1, TODAY, null, TODAY.minusDays(1), always));
    }

    private static @Nullable LocalDate week(
            int position,
            LocalDate earliest,
            @Nullable LocalDate pausedUntil,
            @Nullable LocalDate agreed,
            Offering offering) {
        return new Expectation(earliest, pausedUntil, agreed).week(position, PACE, offering, TODAY);
    }
}
