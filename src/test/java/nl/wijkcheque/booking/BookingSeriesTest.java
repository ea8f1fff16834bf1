package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class BookingSeriesTest {

    private final BookingFixture given = new BookingFixture();
    private final Bookings bookings = given.bookings;

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aWeeklyDienstIsOneBookingPerWeekWithItsOwnWish() {
        List<BookingId> ids = bookings.request(given.clerk, given.shopping(3, Additionality.ADDITIONAL)).orThrow();
        assertEquals(3, ids.size());
        LocalDate first = given.today();
        for (int week = 1; week <= 3; week++) {
            BookingDetails details = bookings.find(ids.get(week - 1)).orElseThrow().details();
            SeriesPlace series = requireNonNull(details.series());
            assertEquals(week, series.week());
            assertEquals(3, series.weeks());
            assertEquals(first.plusWeeks(week - 1), details.wishes().earliest());
            assertEquals(first.plusWeeks(week - 1).plusDays(6), details.wishes().latest());
        }
    }

    @Test
    void aSeriesOverBothClockChangesKeepsItsDaysOfTheWeek() {
        for (LocalDate start : List.of(LocalDate.of(2027, 3, 18), LocalDate.of(2027, 10, 21))) {
            Wishes wishes = new Wishes(EnumSet.of(Dagdeel.AFTERNOON), start, start.plusDays(1));
            for (int week = 0; week < 5; week++) {
                Wishes then = wishes.inWeek(week);
                assertEquals(DayOfWeek.THURSDAY, then.earliest().getDayOfWeek());
                assertEquals(start.plusDays(7L * week), then.earliest());
                assertEquals(start.plusDays(7L * week + 1), then.latest());
            }
        }
    }

    @Test
    void localDatesSurviveTheDatabaseOverAClockChange() {
        TestService.clock().set(LocalDate.of(2027, 3, 27), LocalTime.of(23, 30));
        List<BookingId> ids = bookings.request(given.clerk, given.shopping(2, Additionality.ADDITIONAL)).orThrow();
        Booking.OnWachtlijst second = (Booking.OnWachtlijst) bookings.find(ids.get(1)).orElseThrow();
        assertEquals(LocalDate.of(2027, 4, 3), second.details().wishes().earliest());
        assertEquals("2027-04-02T22:00:00Z", second.waitingSince().toString());
    }

    @Test
    void theWishedWeekIsNeverLongerThanAWeek() {
        LocalDate start = LocalDate.of(2027, 1, 4);
        Wishes halfYear = new Wishes(Set.of(Dagdeel.MORNING), start, start.plusMonths(6));
        assertEquals(start.plusDays(6), halfYear.inWeek(0).latest());
        assertEquals(start.plusDays(7), halfYear.inWeek(1).earliest());
    }

    @Test
    void aSeriesOfWhichEveryWeekFallsAwayIsRefusedAtItsFirstDay() {
        TestService.clock().set(LocalDate.of(2026, 12, 21), LocalTime.of(9, 0));
        LocalDate christmas = LocalDate.of(2026, 12, 25);
        Api.Answer refused = ask(christmas, 2).expect(400);
        assertEquals("SERIES_ONLY_HOLIDAYS", refused.code());
        assertEquals("earliest", refused.json().path("errors").get(0).path("field").asText(), refused.text());
        assertEquals(1, ask(christmas, 3).expect(201).json().path("bookingIds").size());
    }

    private Api.Answer ask(LocalDate friday, int weeks) {
        return TestService.api(given.clerk).post("/v1/bookings", """
                {"residentId":"%s","offeringId":"%s","estimatedMinutes":60,"dagdelen":["MORNING"],
                 "earliest":"%s","latest":"%s","additionality":"ADDITIONAL","weeks":%d}"""
                .formatted(given.mulder, given.shopping, friday, friday, weeks));
    }

    @Test
    void aSeriesIsJudgedAsAWhole() {
        List<BookingId> accepted = bookings.request(given.clerk, given.shopping(4, Additionality.IN_DOUBT)).orThrow();
        bookings.cancel(given.clerk, accepted.get(2), CancelledBy.RESIDENT, "vakantie").orThrow();
        bookings.accept(given.coordinator, accepted.get(1)).orThrow();
        assertEquals(
                List.of(
                        BookingState.WACHTLIJST,
                        BookingState.WACHTLIJST,
                        BookingState.CANCELLED,
                        BookingState.WACHTLIJST),
                accepted.stream().map(given::stateOf).toList());
        List<BookingId> rejected = bookings.request(given.clerk, given.shopping(2, Additionality.NOT_ADDITIONAL))
                .orThrow();
        bookings.reject(given.coordinator, rejected.getFirst(), RejectionReason.NOT_ADDITIONAL)
                .orThrow();
        assertEquals(
                List.of(BookingState.REJECTED, BookingState.REJECTED),
                rejected.stream().map(given::stateOf).toList());
    }

    @Test
    void oneWeekCanBeSkippedOrAllThatFollow() {
        List<BookingId> ids = bookings.request(given.clerk, given.shopping(5, Additionality.ADDITIONAL)).orThrow();
        bookings.cancel(given.mulderOnline, ids.get(1), CancelledBy.RESIDENT, "").orThrow();
        bookings.plan(given.coordinator, ids.get(0), BookingFixture.visit()).orThrow();
        bookings.cancel(given.mulderOnline, ids.get(3), CancelledBy.RESIDENT, "", CancelExtent.FOLLOWING)
                .orThrow();
        assertEquals(
                List.of(
                        BookingState.PLANNED,
                        BookingState.CANCELLED,
                        BookingState.WACHTLIJST,
                        BookingState.CANCELLED,
                        BookingState.CANCELLED),
                ids.stream().map(given::stateOf).toList());
    }
}
