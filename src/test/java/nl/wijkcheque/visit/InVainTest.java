package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.InVain;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who came to a closed door is not forgotten by those who make appointments. */
final class InVainTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theDayAndTheBoardShowWhoWasNotHomeAndWhatIsToBeDone() {
        BookingId booking = turnedAway(TurnedAway.NOT_HOME);
        String today = page(here.coordinator, "/today");
        assertTrue(today.contains("Voor niets gekomen"), today);
        assertTrue(today.contains("Niet thuis"), today);
        assertTrue(today.contains("Bel de bewoner en spreek een nieuwe dag af."), today);
        assertTrue(html(here.coordinator, "/today").contains("/planning/" + booking + "\""));
        assertFalse(html(here.foreman, "/today").contains("/planning/" + booking), "she makes no appointments");
        String board = page(here.foreman, "/planning?week=" + DAY);
        assertTrue(board.contains("Niet thuis. Maak een nieuwe afspraak."), board);
        assertFalse(page(here.coordinator, "/planning?week=" + DAY.plusWeeks(1)).contains("Niet thuis"));
        assertFalse(page(new Neighbourhood().coordinator, "/today").contains("Voor niets gekomen"));
    }

    @Test
    void onceThereIsANewDayItSaysWhich() {
        BookingId booking = turnedAway(TurnedAway.REFUSED_ENTRY);
        VisitId again = here.assign(booking, DAY.plusDays(2), NINE, samira).orThrow();
        String today = page(here.coordinator, "/today");
        assertTrue(today.contains("Opnieuw gepland op donderdag 13 maart 2031 om 9.00 uur."), today);
        assertTrue(html(here.coordinator, "/today").contains("/planning/visits/" + again));
        String board = page(here.coordinator, "/planning?week=" + DAY);
        assertTrue(board.contains("Niet binnengelaten. Is geregeld."), board);
        here.bookings.cancel(here.clerk, booking, CancelledBy.RESIDENT, "").orThrow();
        String cancelled = page(here.coordinator, "/today");
        assertTrue(cancelled.contains("Deze aanvraag is gesloten."), cancelled);
    }

    @Test
    void onlyDoorsCountAndEachVisitForItself() {
        VisitId unplanned = here.planned(here.garden, 60, DAY, NINE.plusHours(3), samira);
        here.planning.unplan(here.coordinator, unplanned, UnplanReason.WEATHER).orThrow();
        BookingId booking = turnedAway(TurnedAway.NOT_HOME);
        VisitId second = here.assign(booking, DAY, NINE.plusHours(5), samira).orThrow();
        away(second, TurnedAway.REFUSED_ENTRY);
        List<InVain> inVain = TestService.bean(DayChanges.class)
                .inVain(here.servicepunt.id(), new Period(DAY, DAY));
        assertEquals(
                List.of(UnplanReason.NOT_HOME, UnplanReason.REFUSED_ENTRY), inVain.stream().map(InVain::why).toList());
        assertTrue(inVain.stream().allMatch(one -> one.waits() && one.visit().hasInCrew(samira)));
    }

    private BookingId turnedAway(TurnedAway why) {
        return away(here.planned(here.garden, 60, DAY, NINE, samira), why);
    }

    private BookingId away(VisitId visit, TurnedAway why) {
        return TestService.bean(Reports.class)
                .turnedAway(
                        here.foreman, visit, why, "",
                        List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(30))))
                .orThrow();
    }

    private static String page(Actor reader, String path) {
        return TestService.browser(reader).open(path).expect(200).text();
    }

    private static String html(Actor reader, String path) {
        return TestService.browser(reader).open(path).expect(200).html();
    }
}
