package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One garden a week was done for eight weeks; then seven people ask, and are told a week each. */
final class PredictionsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private static final int PACE_WEEKS = 8;

    private final BookingFixture given = new BookingFixture();
    private final Wachtlijst wachtlijst = TestService.bean(Wachtlijst.class);
    private final List<BookingId> asked = new ArrayList<>();

    @BeforeEach
    void whoIsFirstIsExpectedThisWeekAndWhoIsSeventhInSixWeeks() {
        TestService.clock().set(MONDAY.minusWeeks(PACE_WEEKS), LocalTime.of(9, 0));
        List<BookingId> before = new ArrayList<>();
        for (int week = 0; week < PACE_WEEKS; week++) {
            before.add(given.onWachtlijst());
        }
        for (int week = 0; week < PACE_WEEKS; week++) {
            TestService.clock().set(MONDAY.minusWeeks(PACE_WEEKS - week), LocalTime.of(10, 0));
            planned(before.get(week));
        }
        TestService.clock().set(MONDAY, LocalTime.of(9, 0));
        for (int place = 0; place < 7; place++) {
            asked.add(given.onWachtlijst());
            TestService.clock().forward(Duration.ofSeconds(1));
        }
        newDay(MONDAY);
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatCameInItsWeekOrOneFromItCameTrueAndWhatIsOverdueDidNot() {
        assertEquals(new Accuracy(0, 0, 0), accuracy());
        inWeek(0, 0);
        inWeek(1, 2);
        inWeek(4, 3);
        inWeek(2, 4);
        given.bookings.cancel(given.clerk, asked.get(6), CancelledBy.RESIDENT, "hoeft niet meer").orThrow();
        newDay(MONDAY.plusWeeks(5).minusDays(1));
        assertEquals(new Accuracy(4, 3, 2), accuracy(), "the fourth is one week late so far: that may still come true");
        newDay(MONDAY.plusWeeks(5));
        assertEquals(new Accuracy(5, 3, 3), accuracy(), "now it can't");
        assertSaid("Van de laatste 5 verwachtingen kwam 60% uit, hoogstens een week ernaast.");
    }

    @Test
    void halfAYearIsLookedBack() {
        inWeek(0, 0);
        newDay(MONDAY.plusWeeks(27).minusDays(1));
        assertEquals(1, accuracy().nearBy());
        newDay(MONDAY.plusWeeks(27));
        assertEquals(new Accuracy(0, 0, 0), accuracy());
        assertSaid("Er zijn nog geen verwachtingen uitgekomen om te vergelijken.");
    }

    @Test
    void whatComesBackIsHeldAgainstTheFirstTimeItWasPlanned() {
        inWeek(0, 0);
        given.bookings.unplan(given.coordinator, asked.getFirst()).orThrow();
        inWeek(0, 3);
        assertEquals(new Accuracy(2, 1, 1), accuracy(), "the second waits still");
    }

    @Test
    void onlyWhatWasPlannedAndDidNotComeBackMovesTheListForward() {
        BookingFixture elsewhere = new BookingFixture();
        BookingId first = elsewhere.onWachtlijst();
        BookingId again = elsewhere.onWachtlijst();
        elsewhere.bookings.cancel(elsewhere.clerk, elsewhere.onWachtlijst(), CancelledBy.RESIDENT, "").orThrow();
        TestService.bean(Duplicates.class).merge(elsewhere.coordinator, first, again).orThrow();
        elsewhere.bookings.plan(elsewhere.coordinator, first, BookingFixture.visit()).orThrow();
        elsewhere.bookings.unplan(elsewhere.coordinator, first).orThrow();
        assertEquals(new Pace(0, PACE_WEEKS), paceAfter(elsewhere, MONDAY.plusWeeks(1)));
        assertNull(wachtlijst.entry(elsewhere.clerk, first).orElseThrow().expectedWeek());
        elsewhere.bookings.plan(elsewhere.coordinator, first, BookingFixture.visit()).orThrow();
        BookingId next = elsewhere.onWachtlijst();
        TestService.clock().set(MONDAY.plusWeeks(2), LocalTime.of(9, 0));
        assertEquals(
                MONDAY.plusWeeks(9), wachtlijst.entry(elsewhere.clerk, next).orElseThrow().expectedWeek());
    }

    @Test
    void aWeekThatWasPlannedAheadAndFallsOutTakesNothingFromThePace() {
        BookingFixture elsewhere = new BookingFixture();
        elsewhere.bookings.plan(elsewhere.coordinator, elsewhere.onWachtlijst(), BookingFixture.visit()).orThrow();
        LocalDate tuesday = MONDAY.plusDays(8);
        BookingId ahead = elsewhere.bookings
                .request(
                        elsewhere.clerk,
                        BookingFixture.asked(
                                elsewhere.mulder, elsewhere.garden, 120, tuesday, tuesday, Additionality.ADDITIONAL, 1))
                .orThrow()
                .getFirst();
        elsewhere.bookings.plan(elsewhere.coordinator, ahead, BookingFixture.visit()).orThrow();
        TestService.clock().set(tuesday, LocalTime.of(8, 0));
        elsewhere.bookings.unplan(elsewhere.coordinator, ahead).orThrow();
        assertEquals(new Pace(1, PACE_WEEKS), paceAfter(elsewhere, MONDAY.plusWeeks(2)));
        TestService.clock().set(tuesday, LocalTime.of(9, 0));
        elsewhere.bookings.plan(elsewhere.coordinator, ahead, BookingFixture.visit()).orThrow();
        assertEquals(new Pace(2, PACE_WEEKS), paceAfter(elsewhere, MONDAY.plusWeeks(2)), "now it came from the list");
    }

    @Test
    void whatWasPlannedBeforeAnythingWasExpectedOfItSaysNothing() {
        BookingId late = given.onWachtlijst();
        planned(late);
        TestService.clock().set(MONDAY.plusDays(2), LocalTime.of(8, 0));
        given.bookings.unplan(given.coordinator, late).orThrow();
        newDay(MONDAY.plusDays(2));
        newDay(MONDAY.plusDays(3));
        assertEquals(new Accuracy(0, 0, 0), accuracy());
    }

    @Test
    void itIsCountedAtNightAndNotWhenSomebodyLooks() {
        inWeek(0, 0);
        planned(asked.get(1));
        assertEquals(new Accuracy(1, 1, 0), accuracy());
        newDay(MONDAY.plusDays(4));
        assertEquals(new Accuracy(2, 2, 0), accuracy());
        newDay(MONDAY.plusDays(4));
        assertEquals(new Accuracy(2, 2, 0), accuracy(), "twice is once");
    }

    private static @Nullable Pace paceAfter(BookingFixture where, LocalDate monday) {
        TestService.clock().set(monday, LocalTime.of(9, 0));
        return TestService.bean(Paces.class).of(where.servicepunt.id()).get(where.garden);
    }

    /** Plans the one at that place in that week, on a Wednesday. */
    private void inWeek(int place, int week) {
        LocalDate wednesday = MONDAY.plusWeeks(week).plusDays(2);
        TestService.clock().set(wednesday, LocalTime.of(11, 0));
        planned(asked.get(place));
        newDay(wednesday.plusDays(1));
    }

    private void planned(BookingId id) {
        given.bookings.plan(given.coordinator, id, BookingFixture.visit()).orThrow();
    }

    private void newDay(LocalDate day) {
        TestService.clock().set(day, LocalTime.of(9, 30));
        TestService.bean(WachtlijstUpkeep.class).newDay(given.servicepunt);
    }

    private Accuracy accuracy() {
        return wachtlijst.accuracy(given.servicepunt.id());
    }

    private void assertSaid(String sentence) {
        String text = TestService.browser(given.coordinator).open("/wachtlijst").expect(200).text();
        assertTrue(text.contains(sentence), text);
    }
}
