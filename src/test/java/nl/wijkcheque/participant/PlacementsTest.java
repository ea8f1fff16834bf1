package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.Crowd.refusal;
import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class PlacementsTest {

    private final Crowd crowd = new Crowd("Placements");
    private final Placements placements = crowd.placements;
    private final ParticipantId samira = crowd.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aPlacementIsPlannedForTheLengthOfItsTrack() {
        PlacementId id = start(Track.ORIENTATION, "2026-01-05", null);
        assertEquals(
                new Placement(id, samira, Track.ORIENTATION, day("2026-01-05"), day("2026-03-01"), null, null, false),
                placements.find(id).orElseThrow());
        assertTrue(placements.find(id).orElseThrow().covers(day("2026-03-01")));
        assertFalse(placements.find(id).orElseThrow().covers(day("2026-03-02")));
        assertEquals(AuditAction.PLACEMENT_STARTED, lastAction(id));
    }

    /** Tests run in a zone ahead of UTC, in which a day that is taken for a moment becomes the day before. */
    @Test
    void daysStandInTheDatabaseAsTheyAreWritten() throws SQLException {
        assertEquals(ZoneId.of("Europe/Amsterdam"), ZoneId.systemDefault());
        for (String from : List.of("2026-01-05", "2026-03-29", "2026-07-01", "2026-10-25")) {
            PlacementId id = start(Track.ORIENTATION, from, from);
            assertEquals(List.of(from), Database.column("SELECT first_day FROM placement WHERE id = ?", id));
            assertEquals(day(from), placements.find(id).orElseThrow().from());
            assertEquals(Set.of(samira), placements.on(day(from), Set.of(samira)).keySet());
        }
    }

    @Test
    void itMayBePlannedShorterButNotADayLonger() {
        assertEquals(RefusalCode.PLACEMENT_TOO_LONG, refuse(Track.ORIENTATION, "2026-01-05", "2026-03-02"));
        assertEquals(RefusalCode.PLACEMENT_PERIOD_INVALID, refuse(Track.ORIENTATION, "2026-01-05", "2026-01-04"));
        start(Track.ORIENTATION, "2026-01-05", "2026-01-05");
    }

    @Test
    void aRefusalSaysWhichDaysArePossible() {
        var refusal = refusal(
                placements.start(crowd.coach, samira, Track.ORIENTATION, day("2026-01-05"), day("2026-03-02")));
        assertEquals(List.of("01-03-2026"), refusal.facts());
        assertEquals("until", refusal.field());
    }

    @Test
    void firstDaysThatCanOnlyBeATypingErrorAreRefused() {
        assertEquals(RefusalCode.PLACEMENT_PERIOD_INVALID, refuse(Track.ORIENTATION, "1999-12-31", null));
        assertEquals(RefusalCode.PLACEMENT_PERIOD_INVALID, refuse(Track.ORIENTATION, "9999-12-31", null));
        assertEquals(RefusalCode.PLACEMENT_PERIOD_INVALID, refuse(Track.ORIENTATION, LocalDate.MAX.toString(), null));
    }

    @Test
    void placementsMayFollowEachOtherTheNextDayButNotShareADay() {
        start(Track.ORIENTATION, "2026-01-05", null);
        assertEquals(RefusalCode.PLACEMENT_OVERLAPS, refuse(Track.PARTICIPATIEBAAN, "2026-03-01", null));
        start(Track.PARTICIPATIEBAAN, "2026-03-02", null);
        assertEquals(RefusalCode.PLACEMENT_OVERLAPS, refuse(Track.SECONDMENT, "2025-11-11", "2026-01-05"));
        start(Track.SECONDMENT, "2025-11-11", "2026-01-04");
    }

    @Test
    void whoStopsEarlyMayStartSomethingElseTheNextDay() {
        PlacementId first = start(Track.PARTICIPATIEBAAN, "2026-01-01", null);
        end(first, "2026-05-14", OutflowReason.OTHER);
        assertEquals(RefusalCode.PLACEMENT_OVERLAPS, refuse(Track.SECONDMENT, "2026-05-14", null));
        start(Track.SECONDMENT, "2026-05-15", null);
    }

    @Test
    void anEndNeedsADayWithinThePlacement() {
        PlacementId id = start(Track.PARTICIPATIEBAAN, "2026-01-01", null);
        assertEquals(RefusalCode.PLACEMENT_PERIOD_INVALID, refuseEnd(id, "2025-12-31"));
        assertEquals(RefusalCode.PLACEMENT_PERIOD_INVALID, refuseEnd(id, "2027-01-01"));
        Placement ended = end(id, "2026-01-01", OutflowReason.REGULAR_WORK);
        assertEquals(day("2026-01-01"), ended.endedOn());
        assertEquals(OutflowReason.REGULAR_WORK, ended.reason());
        assertEquals(day("2026-12-31"), ended.until());
        assertEquals(AuditAction.PLACEMENT_ENDED, lastAction(id));
    }

    @Test
    void oneThatWasStartedByMistakeIsTakenAwayWithinSevenDays() {
        TestService.clock().set(day("2026-03-02"), LocalTime.of(10, 0));
        PlacementId mistake = start(Track.SECONDMENT, "2026-03-09", null);
        Actor elsewhere = new Crowd("Withdrawn elsewhere").coach;
        assertEquals(RefusalCode.NOT_FOUND, refused(placements.withdraw(elsewhere, mistake)));
        TestService.clock().set(day("2026-03-09"), LocalTime.of(10, 0));
        placements.withdraw(crowd.coach, mistake).orThrow();
        assertEquals(List.of(), placements.of(samira));
        assertEquals(AuditAction.PLACEMENT_WITHDRAWN, lastAction(mistake));
        assertEquals(RefusalCode.NOT_FOUND, refused(placements.withdraw(crowd.coach, mistake)));
        PlacementId stays = start(Track.SECONDMENT, "2026-03-09", null);
        TestService.clock().set(day("2026-03-17"), LocalTime.of(10, 0));
        assertEquals(RefusalCode.PLACEMENT_KEPT, refused(placements.withdraw(crowd.coach, stays)));
    }

    @Test
    void oneOnWhichSomethingWasDecidedIsNotTakenAway() {
        TestService.clock().set(day("2026-03-09"), LocalTime.of(10, 0));
        PlacementId id = start(Track.PARTICIPATIEBAAN, "2026-03-09", null);
        TestService.bean(Milestones.class)
                .decide(
                        crowd.coach, id, MilestoneKind.SCHOOLING_OFFER, 1, MilestoneVerdict.HAS_QUALIFICATION,
                        day("2026-03-09"))
                .orThrow();
        assertEquals(RefusalCode.PLACEMENT_KEPT, refused(placements.withdraw(crowd.coach, id)));
    }

    @Test
    void endingTwiceIsRefused() {
        PlacementId id = start(Track.PARTICIPATIEBAAN, "2026-01-01", null);
        end(id, "2026-12-31", OutflowReason.WSW_JOB);
        assertEquals(RefusalCode.PLACEMENT_ENDED, refuseEnd(id, "2026-06-30"));
        assertEquals(OutflowReason.WSW_JOB, placements.find(id).orElseThrow().reason());
    }

    @Test
    void aMistakenEndIsReplacedOrTakenBackByWhoSawIt() {
        LocalDate today = Amsterdam.today(TestService.clock());
        PlacementId id = start(Track.PARTICIPATIEBAAN, today.minusDays(40).toString(), null);
        LocalDate told = today.minusDays(30);
        end(id, told.toString(), OutflowReason.OTHER);
        PlacementEnd right = new PlacementEnd(today.plusDays(3), OutflowReason.REGULAR_WORK);
        assertEquals(
                RefusalCode.CHANGED_MEANWHILE, refused(placements.correctEnd(crowd.coach, id, today, right)));
        Placement corrected = placements.correctEnd(crowd.coach, id, told, right).orThrow();
        assertEquals(today.plusDays(3), corrected.endedOn());
        assertEquals(OutflowReason.REGULAR_WORK, corrected.reason());
        assertEquals(AuditAction.PLACEMENT_END_CORRECTED, lastAction(id));
        assertEquals(RefusalCode.CHANGED_MEANWHILE, refused(placements.correctEnd(crowd.coach, id, told, null)));
        assertTrue(placements.correctEnd(crowd.coach, id, today.plusDays(3), null).orThrow().isOpen());
        assertEquals(
                RefusalCode.CHANGED_MEANWHILE,
                refused(placements.correctEnd(crowd.coach, id, today.plusDays(3), right)));
    }

    @Test
    void aReplacedEndRunsIntoNoOtherPlacementAndNoneOfLongAgoIsReplaced() {
        LocalDate today = Amsterdam.today(TestService.clock());
        PlacementId id = start(Track.PARTICIPATIEBAAN, today.minusDays(200).toString(), null);
        LocalDate told = today.minusMonths(3);
        end(id, told.toString(), OutflowReason.OTHER);
        start(Track.ORIENTATION, today.toString(), null);
        assertEquals(
                RefusalCode.PLACEMENT_OVERLAPS,
                refused(placements.correctEnd(
                        crowd.coach, id, told, new PlacementEnd(today, OutflowReason.OTHER))));
        assertEquals(RefusalCode.PLACEMENT_OVERLAPS, refused(placements.correctEnd(crowd.coach, id, told, null)));
        LocalDate earlier = told.minusDays(1);
        placements.correctEnd(crowd.coach, id, told, new PlacementEnd(earlier, OutflowReason.OTHER)).orThrow();
        assertEquals(
                RefusalCode.PLACEMENT_ENDED,
                refused(placements.correctEnd(
                        crowd.coach, id, earlier, new PlacementEnd(told, OutflowReason.OTHER))));
    }

    @Test
    void allTracksTogetherLastFourYearsAndNotADayMore() {
        PlacementId first = start(Track.PARTICIPATIEBAAN, "2022-01-01", null);
        TestService.bean(Milestones.class)
                .decide(
                        crowd.coach, first, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED,
                        day("2022-10-01"))
                .orThrow();
        start(Track.SECONDMENT, "2023-01-01", null);
        start(Track.PARTICIPATIEBAAN, "2024-01-01", null);
        start(Track.SECONDMENT, "2025-01-01", "2025-12-30");
        var refusal = refusal(
                placements.start(crowd.coach, samira, Track.ORIENTATION, day("2026-01-01"), day("2026-01-02")));
        assertEquals(RefusalCode.TRACKS_TOO_LONG, refusal.code());
        assertEquals(List.of("01-01-2026"), refusal.facts());
        start(Track.ORIENTATION, "2026-01-01", "2026-01-01");
        assertEquals(RefusalCode.TRACKS_USED_UP, refuse(Track.ORIENTATION, "2026-01-02", "2026-01-02"));
    }

    @Test
    void nobodyIsPlacedByStaffOfAnotherServicepuntOrByHerself() {
        Crowd other = new Crowd("Elsewhere");
        PlacementId id = start(Track.ORIENTATION, "2026-01-05", null);
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(placements.start(other.coach, samira, Track.SECONDMENT, day("2027-01-01"), null)));
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(placements.end(other.coach, id, day("2026-01-06"), OutflowReason.OTHER)));
        assertEquals(RefusalCode.NOT_FOUND, refused(placements.extend(other.coach, id, day("2026-03-06"), true)));
        var stranger = TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, crowd.someone());
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(placements.end(stranger, id, day("2026-01-06"), OutflowReason.OTHER)));
    }

    @Test
    void anOpenPlacementTouchesEveryLaterPeriodUntilItIsEnded() {
        PlacementId id = start(Track.ORIENTATION, "2026-01-05", null);
        assertEquals(0, touching("2025-01-01", "2026-01-04").size());
        assertEquals(1, touching("2025-01-01", "2026-01-05").size());
        assertEquals(1, touching("2027-01-01", "2027-12-31").size());
        end(id, "2026-02-28", OutflowReason.CARE_TRACK);
        assertEquals(1, touching("2026-02-28", "2026-12-31").size());
        assertEquals(0, touching("2026-03-01", "2026-12-31").size());
        assertTrue(placements.touching(new Period(day("2026-02-28"), day("2026-02-28"))).stream()
                .anyMatch(placement -> placement.id().equals(id)));
    }

    @Test
    void onADaySomebodyHasTheOnePlacementThatCoversIt() {
        ParticipantId jan = crowd.someone("Jan", "Vos");
        PlacementId id = start(Track.ORIENTATION, "2026-01-05", null);
        assertEquals(Map.of(), placements.on(day("2026-03-02"), Set.of(samira, jan)));
        Map<ParticipantId, Placement> on = placements.on(day("2026-03-01"), Set.of(samira, jan));
        assertEquals(Set.of(samira), on.keySet());
        assertEquals(id, on.values().iterator().next().id());
        assertEquals(Map.of(), placements.on(day("2026-03-01"), Set.of()));
    }

    private PlacementId start(Track track, String from, @Nullable String until) {
        return placements
                .start(crowd.coach, samira, track, day(from), until == null ? null : day(until))
                .orThrow();
    }

    private RefusalCode refuse(Track track, String from, @Nullable String until) {
        return refused(placements.start(
                crowd.coach, samira, track, LocalDate.parse(from), until == null ? null : day(until)));
    }

    private Placement end(PlacementId id, String lastDay, OutflowReason reason) {
        return placements.end(crowd.coach, id, day(lastDay), reason).orThrow();
    }

    private RefusalCode refuseEnd(PlacementId id, String lastDay) {
        return refused(placements.end(crowd.coach, id, day(lastDay), OutflowReason.OTHER));
    }

    private List<Placement> touching(String from, String until) {
        return placements.touching(crowd.servicepunt.id(), new Period(day(from), day(until)));
    }

    private static AuditAction lastAction(PlacementId id) {
        return TestService.bean(Audit.class).about(id.value(), 1).getFirst().action();
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
