package nl.wijkcheque.planning;

import static java.util.Objects.requireNonNull;
import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.booking.SeriesEnd;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A series of which any day of the week will do ends in the middle of a week. */
final class SeriesEndingTest {

    private static final LocalDate MONDAY = DAY.plusDays(6);
    private static final LocalDate LAST_DAY = MONDAY.plusDays(9);

    private final Neighbourhood here = new Neighbourhood();
    private final Series series = TestService.bean(Series.class);
    private final ParticipantId samira = here.someone(InductionLevel.INDEPENDENT, here.shopping);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatIsPlannedUntilTheLastDayIsDoneAndWhatIsPlannedAfterItIsNot() {
        List<BookingId> weeks = weekly();
        here.assign(weeks.get(0), MONDAY.plusDays(4), NINE, samira).orThrow();
        VisitId onIt = here.assign(weeks.get(1), LAST_DAY, NINE, samira).orThrow();
        end(weeks);
        assertEquals(
                List.of(BookingState.PLANNED, BookingState.PLANNED, BookingState.CANCELLED), states(weeks));
        assertTrue(here.planning.visit(onIt).isPresent());

        List<BookingId> others = weekly();
        VisitId after = here.assign(others.get(1), LAST_DAY.plusDays(1), NINE, samira).orThrow();
        end(others);
        assertEquals(
                List.of(BookingState.WACHTLIJST, BookingState.CANCELLED, BookingState.CANCELLED), states(others));
        assertTrue(here.planning.visit(after).isEmpty());
    }

    @Test
    void aWeekOfWhichTheCrewIsAtWorkIsFinishedAlsoWhenTheLastDayLiesBehindIt() {
        List<BookingId> weeks = weekly();
        here.assign(weeks.get(1), LAST_DAY.plusDays(1), NINE, samira).orThrow();
        here.bookings.start(here.foreman, weeks.get(1)).orThrow();
        end(weeks);
        assertEquals(
                List.of(BookingState.WACHTLIJST, BookingState.UNDER_WAY, BookingState.CANCELLED), states(weeks));
        here.bookings.finish(here.foreman, weeks.get(1)).orThrow();
    }

    @Test
    void whatStillWaitsIsWishedUntilTheLastDayAndNoLonger() {
        List<BookingId> weeks = weekly();
        end(weeks);
        Wishes first = here.bookings.find(weeks.get(0)).orElseThrow().details().wishes();
        assertEquals(MONDAY.plusDays(4), first.latest());
        Wishes second = here.bookings.find(weeks.get(1)).orElseThrow().details().wishes();
        assertEquals(MONDAY.plusDays(7), second.earliest());
        assertEquals(LAST_DAY, second.latest());
    }

    /** Three weeks, Monday to Friday. */
    private List<BookingId> weekly() {
        return here.bookings
                .request(
                        here.clerk,
                        new NewBooking(
                                here.someResident(),
                                here.shopping,
                                Minutes.of(60),
                                new Wishes(Set.of(Dagdeel.MORNING), MONDAY, MONDAY.plusDays(4)),
                                null,
                                "",
                                Additionality.ADDITIONAL,
                                3))
                .orThrow();
    }

    private void end(List<BookingId> weeks) {
        Booking first = here.bookings.find(weeks.getFirst()).orElseThrow();
        UUID id = requireNonNull(first.details().series()).id();
        series.end(here.coordinator, id, LAST_DAY, SeriesEnd.RESIDENT).orThrow();
    }

    private List<BookingState> states(List<BookingId> weeks) {
        return weeks.stream().map(id -> here.bookings.find(id).orElseThrow().state()).toList();
    }
}
