package nl.wijkcheque.planning.limit;

import static nl.wijkcheque.planning.limit.Someone.dienst;
import static nl.wijkcheque.planning.limit.Someone.klus;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Minutes;
import org.junit.jupiter.api.Test;

/** One test per limit, at its boundary. Tuesday 24 November 2026 is an ordinary day. */
final class PersonLimitsTest {

    private static final String DAY = "2026-11-24";
    private static final LimitSettings USUAL = LimitSettings.USUAL;

    @Test
    void worksOnTheLastDayOfThePlacementAndNotTheDayAfterOnEachTrack() {
        for (Track track : Track.values()) {
            Someone placed = new Someone().placed(track, "2026-11-20", DAY);
            assertTrue(passes(new PlacementDates(), placed, klus("2026-11-20", "09:00", 60)), track.name());
            assertTrue(passes(new PlacementDates(), placed, klus(DAY, "09:00", 60)), track.name());
            assertFalse(passes(new PlacementDates(), placed, klus("2026-11-25", "09:00", 60)), track.name());
            assertFalse(passes(new PlacementDates(), placed, klus("2026-11-19", "09:00", 60)), track.name());
        }
    }

    @Test
    void aVisitThatTouchesTwoDagdelenNeedsBoth() {
        Someone mornings = new Someone().cannot(DayOfWeek.TUESDAY, Dagdeel.AFTERNOON);
        assertTrue(passes(new WeeklyAvailability(), mornings, klus(DAY, "11:30", 60)));
        assertFalse(passes(new WeeklyAvailability(), mornings, klus(DAY, "11:45", 60)));
        assertEquals(
                "availability.no.AFTERNOON", reason(new WeeklyAvailability(), mornings, klus(DAY, "11:45", 60)));
        assertTrue(passes(new WeeklyAvailability(), new Someone(), klus(DAY, "20:00", 60)));
        assertFalse(passes(new WeeklyAvailability(), new Someone(), klus(DAY, "20:15", 60)));
        assertFalse(passes(new WeeklyAvailability(), new Someone(), klus(DAY, "07:45", 60)));
    }

    @Test
    void awayIsAwayOnTheFirstAndTheLastDay() {
        Someone away = new Someone().away(DAY, "2026-11-25");
        assertTrue(passes(new NotAbsent(), away, klus("2026-11-23", "09:00", 60)));
        assertFalse(passes(new NotAbsent(), away, klus(DAY, "09:00", 60)));
        assertFalse(passes(new NotAbsent(), away, klus("2026-11-25", "09:00", 60)));
        assertTrue(passes(new NotAbsent(), away, klus("2026-11-26", "09:00", 60)));
    }

    @Test
    void visitsThatTouchDoNotOverlap() {
        Someone busy = new Someone().goesTo(DAY, "10:00", 60);
        assertTrue(passes(new NoOverlap(), busy, klus(DAY, "09:00", 60)));
        assertTrue(passes(new NoOverlap(), busy, klus(DAY, "11:00", 60)));
        assertFalse(passes(new NoOverlap(), busy, klus(DAY, "09:15", 60)));
        assertFalse(passes(new NoOverlap(), busy, klus(DAY, "10:45", 60)));
    }

    @Test
    void withoutAMapAQuarterOfAnHourIsTravelTime() {
        Someone busy = new Someone().goesTo(DAY, "10:00", 60);
        assertTrue(passes(new TravelTime(USUAL), busy, klus(DAY, "11:15", 60)));
        assertFalse(passes(new TravelTime(USUAL), busy, klus(DAY, "11:00", 60)));
        assertTrue(passes(new TravelTime(USUAL), busy, klus(DAY, "08:45", 60)));
        assertEquals("travel.no.after", reason(new TravelTime(USUAL), busy, klus(DAY, "09:00", 60)));
    }

    @Test
    void travelTakesTheRoadAndNotTheCrowsWay() {
        // 5,000 m as the crow flies is 6,500 m by road: 26 minutes by bicycle, 78 on foot.
        Location here = new Location(52.0, 5.65);
        Location there = new Location(52.0 + Math.toDegrees(5_000 / 6_371_000.0), 5.65);
        Someone rides = new Someone().goesTo(DAY, "09:00", 60, there);
        Someone walks = new Someone().onFoot().goesTo(DAY, "09:00", 60, there);
        assertFalse(passes(new TravelTime(USUAL), rides, at(here, "10:25")));
        assertTrue(passes(new TravelTime(USUAL), rides, at(here, "10:26")));
        assertFalse(passes(new TravelTime(USUAL), walks, at(here, "11:17")));
        assertTrue(passes(new TravelTime(USUAL), walks, at(here, "11:18")));
    }

    @Test
    void theWeeklyCapIsReachedButNotPassed() {
        Someone busy = new Someone().capped(Minutes.hours(6)).goesTo("2026-11-23", "09:00", 180);
        assertTrue(passes(new WeeklyCap(), busy, klus(DAY, "09:00", 180)));
        assertFalse(passes(new WeeklyCap(), busy, klus(DAY, "09:00", 195)));
    }

    @Test
    void theWeekOfTheCapRunsFromMondayToSundayOverTheEndOfTheYear() {
        Someone busy = new Someone().capped(Minutes.hours(4)).goesTo("2026-12-31", "09:00", 180);
        assertTrue(passes(new WeeklyCap(), busy, klus("2027-01-03", "09:00", 60)));
        assertFalse(passes(new WeeklyCap(), busy, klus("2027-01-03", "09:00", 75)));
        assertFalse(passes(new WeeklyCap(), busy, klus("2026-12-28", "09:00", 75)));
        assertTrue(passes(new WeeklyCap(), busy, klus("2027-01-04", "09:00", 240)));
        assertTrue(passes(new WeeklyCap(), busy, klus("2026-12-27", "09:00", 240)));
    }

    @Test
    void theWeekInWhichTheClockChangesHoldsTheHoursThatWereWorked() {
        Someone spring = new Someone().capped(Minutes.hours(4)).goesTo("2026-03-29", "08:00", 180);
        assertTrue(passes(new WeeklyCap(), spring, klus("2026-03-29", "12:00", 60)));
        assertFalse(passes(new WeeklyCap(), spring, klus("2026-03-29", "12:00", 75)));
        Someone autumn = new Someone().capped(Minutes.hours(4)).goesTo("2026-10-25", "08:00", 180);
        assertTrue(passes(new WeeklyCap(), autumn, klus("2026-10-25", "12:00", 60)));
        assertFalse(passes(new WeeklyCap(), autumn, klus("2026-10-25", "12:00", 75)));
    }

    @Test
    void aDayHasEightHoursAndNoMore() {
        Someone busy = new Someone().goesTo(DAY, "08:00", 300);
        assertTrue(passes(new DailyMost(USUAL), busy, klus(DAY, "14:00", 180)));
        assertFalse(passes(new DailyMost(USUAL), busy, klus(DAY, "14:00", 195)));
    }

    @Test
    void elevenHoursOfRestAreCountedInRealHours() {
        Someone late = new Someone().goesTo(DAY, "20:00", 60);
        assertTrue(passes(new DailyRest(USUAL), late, klus("2026-11-25", "08:00", 60)));
        Someone later = new Someone().goesTo(DAY, "20:15", 60);
        assertFalse(passes(new DailyRest(USUAL), later, klus("2026-11-25", "08:00", 60)));
        Someone shortNight = new Someone().goesTo("2026-03-28", "20:00", 60);
        assertFalse(passes(new DailyRest(USUAL), shortNight, klus("2026-03-29", "08:00", 60)));
        Someone longNight = new Someone().goesTo("2026-10-24", "20:45", 60);
        assertTrue(passes(new DailyRest(USUAL), longNight, klus("2026-10-25", "08:00", 60)));
    }

    @Test
    void aDienstNeedsInductionThatHasBegunAndAKlusNeedsNone() {
        assertFalse(passes(new Induction(), new Someone(), dienst(DAY, "09:00", 60)));
        assertTrue(passes(new Induction(), new Someone(), klus(DAY, "09:00", 60)));
        for (InductionLevel level : InductionLevel.values()) {
            assertTrue(passes(new Induction(), new Someone().is(level), dienst(DAY, "09:00", 60)), level.name());
        }
    }

    @Test
    void whoAreKeptApartDoNotMeetAndNobodyHearsWhy() {
        assertTrue(passes(new NotKeptApart(), new Someone(), klus(DAY, "09:00", 60)));
        assertFalse(passes(new NotKeptApart(), new Someone().keptApart(), klus(DAY, "09:00", 60)));
        assertEquals(
                List.of(),
                new NotKeptApart()
                        .check(new Someone().keptApart().person(), klus(DAY, "09:00", 60))
                        .reason()
                        .facts());
    }

    private static Proposal at(Location where, String start) {
        Proposal some = klus(DAY, start, 60);
        return new Proposal(some.slot(), some.resident(), where, false, some.work());
    }

    private static boolean passes(PersonLimit limit, Someone someone, Proposal visit) {
        return limit.check(someone.person(), visit).passed();
    }

    private static String reason(PersonLimit limit, Someone someone, Proposal visit) {
        return limit.check(someone.person(), visit).reason().key();
    }
}
