package nl.wijkcheque.planning.rule;

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

    @Test
    void worksOnTheLastDayOfThePlacementAndNotTheDayAfterOnEachTrack() {
        for (Track track : Track.values()) {
            Someone placed = new Someone().placed(track, "2026-11-20", DAY);
            assertTrue(passes(new PlacementDates(), placed, new Offered("2026-11-20", "09:00", 60)), track.name());
            assertTrue(passes(new PlacementDates(), placed, new Offered(DAY, "09:00", 60)), track.name());
            assertFalse(passes(new PlacementDates(), placed, new Offered("2026-11-25", "09:00", 60)), track.name());
            assertFalse(passes(new PlacementDates(), placed, new Offered("2026-11-19", "09:00", 60)), track.name());
        }
    }

    @Test
    void aVisitThatTouchesTwoDagdelenNeedsBoth() {
        Someone mornings = new Someone().cannot(DayOfWeek.TUESDAY, Dagdeel.AFTERNOON);
        assertTrue(passes(new WeeklyAvailability(), mornings, new Offered(DAY, "11:30", 60)));
        assertFalse(passes(new WeeklyAvailability(), mornings, new Offered(DAY, "11:45", 60)));
        assertEquals(
                "availability.no.AFTERNOON", reason(new WeeklyAvailability(), mornings, new Offered(DAY, "11:45", 60)));
        assertTrue(passes(new WeeklyAvailability(), new Someone(), new Offered(DAY, "20:00", 60)));
        assertFalse(passes(new WeeklyAvailability(), new Someone(), new Offered(DAY, "20:15", 60)));
        assertFalse(passes(new WeeklyAvailability(), new Someone(), new Offered(DAY, "07:45", 60)));
    }

    @Test
    void awayIsAwayOnTheFirstAndTheLastDay() {
        Someone away = new Someone().away(DAY, "2026-11-25");
        assertTrue(passes(new NotAbsent(), away, new Offered("2026-11-23", "09:00", 60)));
        assertFalse(passes(new NotAbsent(), away, new Offered(DAY, "09:00", 60)));
        assertFalse(passes(new NotAbsent(), away, new Offered("2026-11-25", "09:00", 60)));
        assertTrue(passes(new NotAbsent(), away, new Offered("2026-11-26", "09:00", 60)));
    }

    @Test
    void visitsThatTouchDoNotOverlap() {
        Someone busy = new Someone().goesTo(DAY, "10:00", 60);
        assertTrue(passes(new NoOverlap(), busy, new Offered(DAY, "09:00", 60)));
        assertTrue(passes(new NoOverlap(), busy, new Offered(DAY, "11:00", 60)));
        assertFalse(passes(new NoOverlap(), busy, new Offered(DAY, "09:15", 60)));
        assertFalse(passes(new NoOverlap(), busy, new Offered(DAY, "10:45", 60)));
    }

    @Test
    void withoutAMapAQuarterOfAnHourIsTravelTime() {
        Someone busy = new Someone().goesTo(DAY, "10:00", 60);
        assertTrue(passes(new TravelTime(), busy, new Offered(DAY, "11:15", 60)));
        assertFalse(passes(new TravelTime(), busy, new Offered(DAY, "11:00", 60)));
        assertTrue(passes(new TravelTime(), busy, new Offered(DAY, "08:45", 60)));
        assertEquals("travel.no.after", reason(new TravelTime(), busy, new Offered(DAY, "09:00", 60)));
    }

    @Test
    void travelTakesTheRoadAndNotTheCrowsWay() {
        // 5,000 m as the crow flies is 6,500 m by road: 26 minutes by bicycle, 78 on foot.
        Location here = new Location(52.0, 5.65);
        Location there = new Location(52.0 + Math.toDegrees(5_000 / 6_371_000.0), 5.65);
        Someone rides = new Someone().goesTo(DAY, "09:00", 60, there);
        Someone walks = new Someone().onFoot().goesTo(DAY, "09:00", 60, there);
        assertFalse(passes(new TravelTime(), rides, at(here, "10:25")));
        assertTrue(passes(new TravelTime(), rides, at(here, "10:26")));
        assertFalse(passes(new TravelTime(), walks, at(here, "11:17")));
        assertTrue(passes(new TravelTime(), walks, at(here, "11:18")));
    }

    @Test
    void theWeeklyCapIsReachedButNotPassed() {
        Someone busy = new Someone().capped(Minutes.hours(6)).goesTo("2026-11-23", "09:00", 180);
        assertTrue(passes(new WeeklyCap(), busy, new Offered(DAY, "09:00", 180)));
        assertFalse(passes(new WeeklyCap(), busy, new Offered(DAY, "09:00", 195)));
    }

    @Test
    void theWeekOfTheCapRunsFromMondayToSundayOverTheEndOfTheYear() {
        Someone busy = new Someone().capped(Minutes.hours(4)).goesTo("2026-12-31", "09:00", 180);
        assertTrue(passes(new WeeklyCap(), busy, new Offered("2027-01-03", "09:00", 60)));
        assertFalse(passes(new WeeklyCap(), busy, new Offered("2027-01-03", "09:00", 75)));
        assertFalse(passes(new WeeklyCap(), busy, new Offered("2026-12-28", "09:00", 75)));
        assertTrue(passes(new WeeklyCap(), busy, new Offered("2027-01-04", "09:00", 240)));
        assertTrue(passes(new WeeklyCap(), busy, new Offered("2026-12-27", "09:00", 240)));
    }

    @Test
    void theWeekInWhichTheClockChangesHoldsTheHoursThatWereWorked() {
        Someone spring = new Someone().capped(Minutes.hours(4)).goesTo("2026-03-29", "08:00", 180);
        assertTrue(passes(new WeeklyCap(), spring, new Offered("2026-03-29", "12:00", 60)));
        assertFalse(passes(new WeeklyCap(), spring, new Offered("2026-03-29", "12:00", 75)));
        Someone autumn = new Someone().capped(Minutes.hours(4)).goesTo("2026-10-25", "08:00", 180);
        assertTrue(passes(new WeeklyCap(), autumn, new Offered("2026-10-25", "12:00", 60)));
        assertFalse(passes(new WeeklyCap(), autumn, new Offered("2026-10-25", "12:00", 75)));
    }

    @Test
    void aDayHasEightHoursAndNoMore() {
        Someone busy = new Someone().goesTo(DAY, "08:00", 300);
        assertTrue(passes(new DailyMost(480), busy, new Offered(DAY, "14:00", 180)));
        assertFalse(passes(new DailyMost(480), busy, new Offered(DAY, "14:00", 195)));
    }

    @Test
    void elevenHoursOfRestAreCountedInRealHours() {
        Someone late = new Someone().goesTo(DAY, "20:00", 60);
        assertTrue(passes(new DailyRest(660), late, new Offered("2026-11-25", "08:00", 60)));
        Someone later = new Someone().goesTo(DAY, "20:15", 60);
        assertFalse(passes(new DailyRest(660), later, new Offered("2026-11-25", "08:00", 60)));
        Someone shortNight = new Someone().goesTo("2026-03-28", "20:00", 60);
        assertFalse(passes(new DailyRest(660), shortNight, new Offered("2026-03-29", "08:00", 60)));
        Someone longNight = new Someone().goesTo("2026-10-24", "20:45", 60);
        assertTrue(passes(new DailyRest(660), longNight, new Offered("2026-10-25", "08:00", 60)));
    }

    @Test
    void aDienstNeedsInductionThatHasBegunAndAKlusNeedsNone() {
        assertFalse(passes(new Induction(), new Someone(), new Offered(DAY, "09:00", 60).dienst()));
        assertTrue(passes(new Induction(), new Someone(), new Offered(DAY, "09:00", 60)));
        for (InductionLevel level : InductionLevel.values()) {
            assertTrue(passes(new Induction(), new Someone().is(level), new Offered(DAY, "09:00", 60).dienst()),
                    level.name());
        }
    }

    @Test
    void whoAreKeptApartDoNotMeetAndNobodyHearsWhy() {
        Someone samira = new Someone();
        assertTrue(passes(new NotKeptApart(), samira, new Offered(DAY, "09:00", 60)));
        assertFalse(passes(new NotKeptApart(), samira, new Offered(DAY, "09:00", 60).keptApartFrom(samira)));
        assertEquals(
                List.of(),
                new NotKeptApart()
                        .verdict(samira.trying(new Offered(DAY, "09:00", 60).keptApartFrom(samira)))
                        .reason()
                        .facts());
    }

    @Test
    void aVisitLiesWithinWhatTheResidentAskedFor() {
        Offered tuesday = new Offered(DAY, "11:30", 60).askedFor(DAY, DAY, "12:30");
        assertTrue(passes(new ResidentsTime(), new Someone(), tuesday));
        Offered late = new Offered(DAY, "11:45", 60).askedFor(DAY, DAY, "12:30");
        assertFalse(passes(new ResidentsTime(), new Someone(), late));
        Offered dayAfter = new Offered("2026-11-25", "09:00", 60).askedFor(DAY, DAY, "12:30");
        assertFalse(passes(new ResidentsTime(), new Someone(), dayAfter));
        Offered dayBefore = new Offered("2026-11-23", "09:00", 60).askedFor(DAY, DAY, "12:30");
        assertFalse(passes(new ResidentsTime(), new Someone(), dayBefore));
    }

    @Test
    void aVisitIsOnTheFirstOrTheLastDayOfTheSeasonAndNotOutsideIt() {
        for (String day : List.of(DAY, "2026-11-25")) {
            assertTrue(passes(
                    new InSeason(), new Someone(), new Offered(day, "09:00", 60).inSeason(DAY, "2026-11-25")));
        }
        for (String day : List.of("2026-11-23", "2026-11-26")) {
            assertFalse(passes(
                    new InSeason(), new Someone(), new Offered(day, "09:00", 60).inSeason(DAY, "2026-11-25")));
        }
    }

    @Test
    void nobodyLeavesTheServicepuntBeforeItOpensOrComesBackAfterItCloses() {
        // 5 km as the crow flies: 26 minutes by bicycle, from half past seven and until half past nine.
        Location base = new Location(52.0, 5.65);
        Location far = new Location(52.0 + Math.toDegrees(5_000 / 6_371_000.0), 5.65);
        TravelFromBase limit = new TravelFromBase(LimitSettings.USUAL);
        assertTrue(limit.verdict(from(base, new Offered(DAY, "07:56", 60).at(far))).passed());
        assertFalse(limit.verdict(from(base, new Offered(DAY, "07:55", 60).at(far))).passed());
        assertTrue(limit.verdict(from(base, new Offered(DAY, "20:04", 60).at(far))).passed());
        assertFalse(limit.verdict(from(base, new Offered(DAY, "20:05", 60).at(far))).passed());
        Gap nowhere = new Someone().trying(new Offered(DAY, "07:30", 60).at(far));
        assertTrue(limit.verdict(nowhere).passed(), "a servicepunt that is not on the map");
    }

    @Test
    void nobodyIsAskedForMoreVisitsOnOneDayThanTheMost() {
        Someone busy = new Someone().goesTo(DAY, "08:00", 60).goesTo(DAY, "10:00", 60);
        assertTrue(passes(new VisitsPerDay(3), busy, new Offered(DAY, "13:00", 60)));
        assertFalse(passes(new VisitsPerDay(2), busy, new Offered(DAY, "13:00", 60)));
        assertTrue(passes(new VisitsPerDay(2), busy, new Offered("2026-11-25", "13:00", 60)));
    }

    @Test
    void anotherVisitOnADayOutIsNoDayMore() {
        Someone busy = new Someone().goesTo("2026-11-23", "09:00", 60).goesTo(DAY, "09:00", 60);
        assertTrue(passes(new DaysPerWeek(2), busy, new Offered(DAY, "13:00", 60)));
        assertFalse(passes(new DaysPerWeek(2), busy, new Offered("2026-11-25", "13:00", 60)));
        assertTrue(passes(new DaysPerWeek(3), busy, new Offered("2026-11-25", "13:00", 60)));
        assertTrue(passes(new DaysPerWeek(2), busy, new Offered("2026-11-30", "13:00", 60)), "next week");
    }

    @Test
    void aDayOfMoreThanFiveAndAHalfHoursHasABreakOfHalfAnHourBesidesTheTravel() {
        DailyBreak limit = new DailyBreak(330, 30);
        Someone morning = new Someone().goesTo(DAY, "08:00", 270);
        assertTrue(passes(limit, morning, new Offered(DAY, "12:45", 60)), "five and a half hours");
        assertFalse(passes(limit, morning, new Offered(DAY, "13:14", 75)), "a quarter is travel");
        assertTrue(passes(limit, morning, new Offered(DAY, "13:15", 75)));
        Someone split = new Someone().goesTo(DAY, "08:00", 120).goesTo(DAY, "11:00", 120);
        assertTrue(passes(limit, split, new Offered(DAY, "13:15", 120)), "the break is elsewhere");
        Someone full = new Someone().goesTo(DAY, "08:00", 120).goesTo(DAY, "13:00", 180);
        assertTrue(passes(limit, full, new Offered(DAY, "10:45", 60)), "the break is before it");
        assertFalse(passes(limit, full, new Offered(DAY, "10:30", 110)), "the break is gone");
    }

    private static Gap from(Location base, Offered visit) {
        return new Someone().trying(visit, base, LimitSettings.USUAL);
    }

    private static Offered at(Location where, String start) {
        return new Offered(DAY, start, 60).at(where);
    }

    private static boolean passes(PersonLimit limit, Someone someone, Offered visit) {
        return limit.verdict(someone.trying(visit)).passed();
    }

    private static String reason(PersonLimit limit, Someone someone, Offered visit) {
        return limit.verdict(someone.trying(visit)).reason().key();
    }
}
