package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Holiday;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class OpenSeriesTest {

    /** Seven weeks later it is Ascension Day. */
    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 18);

    private final BookingFixture given = new BookingFixture();
    private final Bookings bookings = given.bookings;
    private final Series series = TestService.bean(Series.class);
    private final WachtlijstUpkeep upkeep = TestService.bean(WachtlijstUpkeep.class);

    @BeforeEach
    void inMarch() {
        TestService.clock().set(THURSDAY, LocalTime.of(9, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void itGoesOnWeekByWeekUntilTheHorizonAndEachWeekIsMadeOnce() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        assertEquals(4, weeks(id).size());
        upkeep.newDay(given.servicepunt);
        upkeep.newDay(given.servicepunt);
        assertEquals(7, weeks(id).size());
        assertEquals(THURSDAY.plusWeeks(6), weeks(id).getLast().details().wishes().earliest());
        TestService.clock().set(THURSDAY.plusWeeks(1).minusDays(1), LocalTime.of(9, 0));
        upkeep.newDay(given.servicepunt);
        assertEquals(7, weeks(id).size());
    }

    @Test
    void aWeekOnAHolidayMovesToTheNextDayThatIsNoneAndSaysSo() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        TestService.clock().set(THURSDAY.plusWeeks(1), LocalTime.of(9, 0));
        upkeep.newDay(given.servicepunt);
        LocalDate ascension = LocalDate.of(2027, 5, 6);
        assertEquals(
                new SeriesWeek(8, ascension, ascension.plusDays(1), SeriesWeek.Kind.MOVED, Holiday.ASCENSION_DAY),
                series.find(given.clerk, id).orElseThrow().made().get(7));
        assertEquals(ascension.plusDays(1), weeks(id).getLast().details().wishes().earliest());
        TestService.clock().set(THURSDAY.plusWeeks(2), LocalTime.of(9, 0));
        upkeep.newDay(given.servicepunt);
        assertEquals(ascension.plusWeeks(1), weeks(id).getLast().details().wishes().earliest());
    }

    @Test
    void aWeekWithoutAnotherDayIsLeftOutAndSaysSo() {
        LocalDate sunday = LocalDate.of(2027, 3, 21);
        UUID id = open(sunday, Additionality.ADDITIONAL);
        SeriesWeek easter = series.find(given.clerk, id).orElseThrow().made().get(1);
        assertEquals(SeriesWeek.Kind.SKIPPED, easter.kind());
        assertEquals(Holiday.EASTER_SUNDAY, easter.holiday());
        assertEquals(List.of(1, 3, 4), numbers(id));
    }

    @Test
    void aFridayHolidayMovesNothingToTheWeekendAndASaturdayOfHerOwnChoiceStays() {
        LocalDate newYear = LocalDate.of(2027, 1, 1);
        TestService.clock().set(newYear.minusDays(1), LocalTime.of(9, 0));
        assertEquals(
                new SeriesWeek(1, newYear, newYear, SeriesWeek.Kind.SKIPPED, Holiday.NEW_YEAR),
                firstWeek(open(newYear, Additionality.ADDITIONAL)));
        LocalDate saturday = newYear.plusDays(1);
        assertEquals(
                new SeriesWeek(1, saturday, saturday, SeriesWeek.Kind.MADE, null),
                firstWeek(open(saturday, Additionality.ADDITIONAL)));
    }

    @Test
    void callingOffAllThatFollowsEndsItAndNothingMoreIsMade() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        BookingId second = weeks(id).get(1).id();
        bookings.cancel(given.mulderOnline, second, CancelledBy.RESIDENT, "", CancelExtent.FOLLOWING).orThrow();
        TestService.clock().set(THURSDAY.plusWeeks(3), LocalTime.of(9, 0));
        upkeep.newDay(given.servicepunt);
        assertEquals(4, weeks(id).size());
        WeeklySeries ended = series.find(given.clerk, id).orElseThrow();
        assertEquals(SeriesEnd.RESIDENT, ended.end());
        assertEquals(THURSDAY.plusDays(6), ended.lastDay());
    }

    @Test
    void endingItCallsOffWhatIsWishedAfterTheLastDay() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        series.end(given.coordinator, id, THURSDAY.plusWeeks(2), SeriesEnd.STAFF).orThrow();
        assertEquals(
                List.of(
                        BookingState.WACHTLIJST,
                        BookingState.WACHTLIJST,
                        BookingState.WACHTLIJST,
                        BookingState.CANCELLED),
                weeks(id).stream().map(Booking::state).toList());
        assertEquals(
                Outcome.refused(RefusalCode.SERIES_ENDED),
                series.end(given.coordinator, id, THURSDAY, SeriesEnd.STAFF));
    }

    @Test
    void aLastDayInAnotherYearIsASlipAndChangesNothing() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        Outcome<UUID> slip = Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("lastDay"));
        for (LocalDate day : List.of(THURSDAY.minusDays(2), THURSDAY.minusYears(1),
                THURSDAY.plusYears(1).plusDays(1))) {
            assertEquals(slip, series.end(given.coordinator, id, day, SeriesEnd.STAFF), day.toString());
            assertEquals(slip, series.end(given.mulderOnline, id, day, SeriesEnd.RESIDENT), day.toString());
        }
        assertTrue(weeks(id).stream().allMatch(Booking.OnWachtlijst.class::isInstance));
        series.end(given.coordinator, id, THURSDAY.minusDays(1), SeriesEnd.STAFF).orThrow();
        assertTrue(weeks(id).stream().allMatch(Booking.Cancelled.class::isInstance));
        series.end(given.clerk, open(THURSDAY, Additionality.ADDITIONAL), THURSDAY.plusYears(1), SeriesEnd.RESIDENT)
                .orThrow();
    }

    @Test
    void nothingIsMadeAheadBeforeSomebodyHasSaidYes() {
        UUID id = open(THURSDAY, Additionality.IN_DOUBT);
        upkeep.newDay(given.servicepunt);
        assertEquals(4, weeks(id).size());
        bookings.accept(given.coordinator, weeks(id).getFirst().id()).orThrow();
        upkeep.newDay(given.servicepunt);
        assertEquals(7, weeks(id).size());
    }

    @Test
    void itGoesOnWhenEveryWeekThatWasMadeIsSkippedByItself() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        weeks(id).forEach(week -> bookings
                .cancel(given.mulderOnline, week.id(), CancelledBy.RESIDENT, "op vakantie", CancelExtent.ONE)
                .orThrow());
        upkeep.newDay(given.servicepunt);
        assertEquals(
                List.of(BookingState.WACHTLIJST, BookingState.WACHTLIJST, BookingState.WACHTLIJST),
                weeks(id).subList(4, 7).stream().map(Booking::state).toList());
    }

    @Test
    void oneWeekMovesOrAllThatFollowAndThoseToCome() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        List<Booking> before = weeks(id);
        series.move(given.clerk, before.get(1).id(), THURSDAY.plusWeeks(1).plusDays(1), CancelExtent.ONE).orThrow();
        series.move(given.clerk, before.get(2).id(), THURSDAY.plusWeeks(2).minusDays(2), CancelExtent.FOLLOWING)
                .orThrow();
        upkeep.newDay(given.servicepunt);
        assertEquals(
                List.of(
                        THURSDAY,
                        THURSDAY.plusWeeks(1).plusDays(1),
                        THURSDAY.plusWeeks(2).minusDays(2),
                        THURSDAY.plusWeeks(3).minusDays(2),
                        THURSDAY.plusWeeks(4).minusDays(2),
                        THURSDAY.plusWeeks(5).minusDays(2),
                        // The Tuesday is King's Day.
                        THURSDAY.plusWeeks(6).minusDays(1)),
                firstDays(id));
    }

    @Test
    void aWeekThatMovesAlongOntoAHolidayMovesOnAsWhenItIsMade() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        upkeep.newDay(given.servicepunt);
        BookingId second = weeks(id).get(1).id();
        series.move(given.clerk, second, THURSDAY.plusWeeks(1).minusDays(2), CancelExtent.FOLLOWING).orThrow();
        LocalDate kingsDay = LocalDate.of(2027, 4, 27);
        assertEquals(kingsDay.plusDays(1), weeks(id).getLast().details().wishes().earliest());
        assertEquals(kingsDay.minusWeeks(1), weeks(id).get(5).details().wishes().earliest());
    }

    @Test
    void fromAWeekThatEasterMovedAllThatFollowComeOnTheDayThatIsChosen() {
        LocalDate monday = LocalDate.of(2027, 3, 22);
        UUID id = open(monday, Additionality.ADDITIONAL);
        upkeep.newDay(given.servicepunt);
        List<Booking> made = weeks(id);
        LocalDate easter = monday.plusWeeks(1);
        assertEquals(easter.plusDays(1), made.get(1).details().wishes().earliest());
        series.move(given.clerk, made.get(2).id(), monday.plusWeeks(2).plusDays(3), CancelExtent.ONE).orThrow();
        series.move(given.clerk, made.get(1).id(), easter.plusDays(2), CancelExtent.FOLLOWING).orThrow();
        LocalDate wednesday = monday.plusDays(2);
        assertEquals(
                List.of(
                        monday,
                        wednesday.plusWeeks(1),
                        wednesday.plusWeeks(2),
                        wednesday.plusWeeks(3),
                        wednesday.plusWeeks(4),
                        wednesday.plusWeeks(5)),
                firstDays(id));
        assertEquals(
                new SeriesWeek(2, wednesday.plusWeeks(1), wednesday.plusWeeks(1), SeriesWeek.Kind.MADE, null),
                series.find(given.clerk, id).orElseThrow().made().get(1));
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("day")),
                series.move(given.clerk, made.get(1).id(), easter.plusDays(34), CancelExtent.FOLLOWING));
    }

    @Test
    void aWeekThatAHolidayMovedGoesBackToTheDayOfTheOthers() {
        LocalDate monday = LocalDate.of(2027, 4, 5);
        TestService.clock().set(monday, LocalTime.of(9, 0));
        UUID id = open(monday, Additionality.ADDITIONAL);
        upkeep.newDay(given.servicepunt);
        LocalDate whitMonday = monday.plusWeeks(6);
        assertEquals(whitMonday.plusDays(1), weeks(id).getLast().details().wishes().earliest());
        series.move(given.clerk, weeks(id).get(1).id(), monday.plusWeeks(1).plusDays(3), CancelExtent.FOLLOWING)
                .orThrow();
        assertEquals(whitMonday.plusDays(3), weeks(id).getLast().details().wishes().earliest());
        LocalDate ascension = LocalDate.of(2027, 5, 6);
        assertEquals(
                List.of(
                        new SeriesWeek(5, ascension, ascension.plusDays(1), SeriesWeek.Kind.MOVED,
                                Holiday.ASCENSION_DAY),
                        new SeriesWeek(6, ascension.plusWeeks(1), ascension.plusWeeks(1), SeriesWeek.Kind.MADE, null),
                        new SeriesWeek(7, ascension.plusWeeks(2), ascension.plusWeeks(2), SeriesWeek.Kind.MADE, null)),
                series.find(given.clerk, id).orElseThrow().made().subList(4, 7));
    }

    @Test
    void aWeekThatMovesAlongOntoAHolidayWithoutAnotherDayIsLeftOut() {
        LocalDate thursday = LocalDate.of(2026, 11, 26);
        TestService.clock().set(thursday.minusDays(3), LocalTime.of(9, 0));
        UUID id = open(thursday, Additionality.ADDITIONAL);
        upkeep.newDay(given.servicepunt);
        BookingId fifth = weeks(id).get(4).id();
        series.move(given.clerk, weeks(id).getFirst().id(), thursday.plusDays(1), CancelExtent.FOLLOWING).orThrow();
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        assertEquals(BookingState.CANCELLED, given.stateOf(fifth));
        assertEquals(List.of(1, 2, 3, 4), numbers(id), "and so is New Year's Day");
        assertEquals(
                new SeriesWeek(5, christmas, christmas, SeriesWeek.Kind.SKIPPED, Holiday.CHRISTMAS_DAY),
                series.find(given.clerk, id).orElseThrow().made().get(4));
    }

    @Test
    void aWeekThatWasLeftOutOnAHolidayComesBackWhenTheOthersGoBack() {
        LocalDate thursday = LocalDate.of(2026, 11, 26);
        TestService.clock().set(thursday.minusDays(3), LocalTime.of(9, 0));
        UUID id = open(thursday, Additionality.ADDITIONAL);
        upkeep.newDay(given.servicepunt);
        List<LocalDate> before = firstDays(id);
        List<SeriesWeek> made = series.find(given.clerk, id).orElseThrow().made();
        BookingId first = weeks(id).getFirst().id();
        series.move(given.clerk, first, thursday.plusDays(1), CancelExtent.FOLLOWING).orThrow();
        series.move(given.clerk, first, thursday, CancelExtent.FOLLOWING).orThrow();
        assertEquals(before, firstDays(id));
        assertEquals(made, series.find(given.clerk, id).orElseThrow().made());
        assertTrue(weeks(id).stream().allMatch(Booking.OnWachtlijst.class::isInstance));
    }

    @Test
    void aWeekThatWasNeverMadeComesWhenItsNewDayIsNoHolidayAndIsJudgedWithTheOthers() {
        LocalDate friday = LocalDate.of(2026, 12, 11);
        TestService.clock().set(friday.minusDays(3), LocalTime.of(9, 0));
        UUID id = open(friday, Additionality.IN_DOUBT);
        assertEquals(List.of(1, 2), numbers(id), "the third is Christmas Day, the fourth New Year's Day");
        series.move(given.clerk, weeks(id).getFirst().id(), friday.minusDays(1), CancelExtent.FOLLOWING).orThrow();
        LocalDate thursday = friday.minusDays(1);
        assertEquals(
                List.of(thursday, thursday.plusWeeks(1), thursday.plusWeeks(2), thursday.plusWeeks(3)),
                firstDays(id));
        assertTrue(weeks(id).stream().allMatch(Booking.Requested.class::isInstance));
        bookings.accept(given.coordinator, weeks(id).getFirst().id()).orThrow();
        assertTrue(weeks(id).stream().allMatch(Booking.OnWachtlijst.class::isInstance));
    }

    @Test
    void aWeekThatSheCalledOffHerselfDoesNotComeBack() {
        LocalDate thursday = LocalDate.of(2026, 12, 3);
        TestService.clock().set(thursday.minusDays(3), LocalTime.of(9, 0));
        UUID id = open(thursday, Additionality.ADDITIONAL);
        List<Booking> made = weeks(id);
        BookingId fourth = made.get(3).id();
        bookings.cancel(given.mulderOnline, fourth, CancelledBy.RESIDENT, "op vakantie", CancelExtent.ONE).orThrow();
        BookingId first = made.getFirst().id();
        series.move(given.clerk, first, thursday.plusDays(1), CancelExtent.FOLLOWING).orThrow();
        series.move(given.clerk, first, thursday, CancelExtent.FOLLOWING).orThrow();
        assertEquals(List.of(1, 2, 3, 4), numbers(id));
        assertEquals(BookingState.CANCELLED, given.stateOf(fourth));
    }

    @Test
    void aWeekThatIsMadeWhileTheOthersMoveComesOnTheirNewDay() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        SeriesRow due = TestService.bean(SeriesRows.class).findById(id).orElseThrow();
        series.move(given.clerk, weeks(id).getFirst().id(), THURSDAY.plusDays(1), CancelExtent.FOLLOWING).orThrow();
        TestService.bean(Transactions.class)
                .write(() -> TestService.bean(SeriesAhead.class).next(Actor.ofService(given.servicepunt), due))
                .orThrow();
        assertEquals(THURSDAY.plusDays(1).plusWeeks(4), firstDays(id).getLast());
    }

    @Test
    void aNightAndAMoveAtOnceLeaveNoWeekOnTheOldDay() throws Exception {
        for (int round = 0; round < 8; round++) {
            UUID id = open(THURSDAY, Additionality.ADDITIONAL);
            BookingId second = weeks(id).get(1).id();
            LocalDate wednesday = THURSDAY.plusWeeks(1).minusDays(1);
            inTheNight(() -> series.move(given.clerk, second, wednesday, CancelExtent.FOLLOWING));
            upkeep.newDay(given.servicepunt);
            List<LocalDate> days = firstDays(id);
            assertEquals(7, days.size());
            assertEquals(
                    1,
                    days.stream().skip(1).map(LocalDate::getDayOfWeek).distinct().count(),
                    days.toString());
        }
    }

    @Test
    void aNightAndAnEndAtOnceLeaveNoWeekAfterTheLastDay() throws Exception {
        for (int round = 0; round < 8; round++) {
            UUID ended = open(THURSDAY, Additionality.ADDITIONAL);
            inTheNight(() -> series.end(given.coordinator, ended, THURSDAY, SeriesEnd.STAFF));
            UUID calledOff = open(THURSDAY, Additionality.ADDITIONAL);
            BookingId second = weeks(calledOff).get(1).id();
            inTheNight(() -> bookings.cancel(
                    given.mulderOnline, second, CancelledBy.RESIDENT, "", CancelExtent.FOLLOWING));
            for (UUID id : List.of(ended, calledOff)) {
                boolean hasEnded = series.find(given.clerk, id).orElseThrow().end() != null;
                List<Booking> open = weeks(id).stream().filter(Booking.Open.class::isInstance).toList();
                assertEquals(hasEnded ? 1 : 7, open.size(), open.toString());
            }
        }
    }

    /** At once with the work of the night, whichever is first. */
    private void inTheNight(Callable<?> act) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Future<?> night = threads.submit(() -> {
                start.await();
                upkeep.newDay(given.servicepunt);
                return null;
            });
            Future<?> other = threads.submit(() -> {
                start.await();
                return act.call();
            });
            start.countDown();
            night.get();
            other.get();
        }
    }

    @Test
    void whatIsPlannedStaysAndADayThatPassedIsRefused() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        BookingId first = weeks(id).getFirst().id();
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("day")),
                series.move(given.clerk, first, THURSDAY.minusDays(1), CancelExtent.ONE));
        bookings.plan(given.coordinator, first, BookingFixture.visit()).orThrow();
        assertTrue(series.move(given.clerk, first, THURSDAY.plusDays(1), CancelExtent.ONE) instanceof Outcome.Refused);
    }

    @Test
    void aWeekThatWentByIsCalledOffOnItsOwnAndWhatWasPromisedStays() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        BookingId promised = weeks(id).get(1).id();
        TestService.bean(Wachtlijst.class).promise(given.coordinator, promised, "de ploeg was ziek").orThrow();
        TestService.clock().set(THURSDAY, LocalTime.of(23, 0));
        upkeep.newDay(given.servicepunt);
        assertEquals(BookingState.WACHTLIJST, weeks(id).getFirst().state());
        TestService.clock().set(THURSDAY.plusWeeks(1).plusDays(1), LocalTime.of(0, 10));
        upkeep.newDay(given.servicepunt);
        assertEquals(
                List.of(BookingState.CANCELLED, BookingState.WACHTLIJST, BookingState.WACHTLIJST),
                weeks(id).stream().map(Booking::state).limit(3).toList());
        assertEquals(
                WaitingCause.RESIDENT,
                TestService.bean(Wachtlijst.class).turn(promised).orElseThrow().cause(),
                "somebody has to ask her for another day");
        assertNull(series.find(given.clerk, id).orElseThrow().end());
        String text = TestService.browser(given.mulderOnline).open("/my-bookings").expect(200).text();
        assertTrue(text.contains("In deze week kon er helaas niemand komen"), text);
    }

    @Test
    void forWhoDiedNoWeekIsMadeAndItEnds() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        TestService.bean(Deaths.class).record(given.clerk, given.mulder, THURSDAY).orThrow();
        upkeep.newDay(given.servicepunt);
        assertEquals(4, weeks(id).size());
        assertEquals(SeriesEnd.STAFF, series.find(given.clerk, id).orElseThrow().end());
        assertEquals(List.of(), series.behind(given.servicepunt.id()));
    }

    @Test
    void itsPageShowsEveryWeekAndAnotherServicepuntSeesNone() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        Browser.Shown page = TestService.browser(given.clerk).open("/series/" + id).expect(200);
        assertTrue(page.text().contains("Elke week, tot de reeks wordt gestopt"), page.text());
        assertTrue(page.html().contains("value=\"FOLLOWING\""), page.html());
        assertTrue(page.html().contains("/residents/" + given.mulder), "from here she is called");
        TestService.browser(new BookingFixture().clerk).open("/series/" + id).expect(404);
        TestService.api(given.mulderOnline).get("/v1/series/" + id).expect(200);
    }

    @Test
    void onceItHasEndedNoMoreThanOneWeekCanBeMovedAndNobodyEndsItForAPlacement() {
        UUID id = open(THURSDAY, Additionality.ADDITIONAL);
        String end = "{\"lastDay\": \"" + THURSDAY.plusWeeks(2) + "\", \"reason\": \"%s\"}";
        TestService.api(given.clerk).post("/v1/series/" + id + "/end", end.formatted("PLACEMENT")).expect(400);
        TestService.api(given.clerk).post("/v1/series/" + id + "/end", end.formatted("STAFF")).expect(200);
        assertEquals(SeriesEnd.STAFF, series.find(given.clerk, id).orElseThrow().end());
        Browser.Shown page = TestService.browser(given.clerk).open("/series/" + id).expect(200);
        assertTrue(page.html().contains("name=\"day\""), "a week that is left can be moved by itself");
        assertFalse(page.html().contains("FOLLOWING"), page.html());
    }

    private SeriesWeek firstWeek(UUID id) {
        return series.find(given.clerk, id).orElseThrow().made().getFirst();
    }

    private List<Integer> numbers(UUID id) {
        return weeks(id).stream()
                .map(booking -> requireNonNull(booking.details().series()).week())
                .toList();
    }

    private List<LocalDate> firstDays(UUID id) {
        return weeks(id).stream().map(booking -> booking.details().wishes().earliest()).toList();
    }

    private List<Booking> weeks(UUID id) {
        return series.bookings(given.clerk, id);
    }

    private UUID open(LocalDate day, Additionality answer) {
        BookingId first = bookings
                .request(
                        given.clerk,
                        new NewBooking(
                                given.mulder,
                                given.shopping,
                                Minutes.of(60),
                                new Wishes(Set.of(Dagdeel.MORNING), day, day),
                                null,
                                "",
                                answer,
                                NewBooking.UNTIL_ENDED))
                .orThrow()
                .getFirst();
        return requireNonNull(bookings.find(first).orElseThrow().details().series()).id();
    }
}
