package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.Crowd.refusal;
import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ExtensionTest {

    private final Crowd crowd = new Crowd("Extensions");
    private final Placements placements = crowd.placements;
    private final Milestones milestones = TestService.bean(Milestones.class);
    private final ParticipantId jan = crowd.someone("Jan", "Vos");

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aParticipatiebaanIsExtendedUpToAYearWhenRegularWorkIsLikely() {
        PlacementId id = start(Track.PARTICIPATIEBAAN, "2024-02-29");
        assertEquals(RefusalCode.EXTENSION_NEEDS_PROSPECT, refuse(id, "2025-08-31", false));
        assertEquals(RefusalCode.PLACEMENT_TOO_LONG, refuse(id, "2026-03-01", true));
        decide(id, MilestoneVerdict.CHANCES_IMPROVED);
        assertEquals(LocalDate.of(2026, 2, 28), extend(id, "2026-02-28", true).until());
    }

    @Test
    void aParticipatiebaanGoesOnAfterTwelveMonthsOnlyWhenItsReviewSaysThatTheChancesImproved() {
        PlacementId id = placements
                .start(
                        crowd.coach, jan, Track.PARTICIPATIEBAAN, LocalDate.parse("2024-03-04"),
                        LocalDate.parse("2024-12-31"))
                .orThrow();
        assertEquals(RefusalCode.EXTENSION_NEEDS_REVIEW, refuse(id, "2025-03-04", true));
        assertEquals(LocalDate.of(2025, 3, 3), extend(id, "2025-03-03", true).until());
        decide(id, MilestoneVerdict.CHANCES_NOT_IMPROVED);
        assertEquals(RefusalCode.EXTENSION_NEEDS_REVIEW, refuse(id, "2025-03-04", true));
        decide(id, MilestoneVerdict.CHANCES_IMPROVED);
        assertEquals(LocalDate.of(2025, 3, 4), extend(id, "2025-03-04", true).until());
    }

    @Test
    void aThirdYearOnAParticipatiebaanIsOtherWorkInAnotherSetting() {
        PlacementId first = start(Track.PARTICIPATIEBAAN, "2023-01-02");
        decide(first, MilestoneVerdict.CHANCES_IMPROVED);
        extend(first, "2024-12-31", true);
        LocalDate third = LocalDate.of(2025, 1, 2);
        Refusal oneDayIsLeft = refusal(again(Track.PARTICIPATIEBAAN, third, third.plusDays(1), true));
        assertEquals(RefusalCode.THIRD_YEAR_NEEDS_OTHER_SETTING, oneDayIsLeft.code());
        assertEquals(List.of("02-01-2025"), oneDayIsLeft.facts());
        extend(first, "2025-01-01", true);
        assertEquals(
                RefusalCode.SAME_SETTING_USED_UP, refused(again(Track.PARTICIPATIEBAAN, third, third, true)));
        PlacementId id = placements
                .start(crowd.coach, jan, new PlacementPlan(Track.PARTICIPATIEBAAN, third, null, true, false))
                .orThrow();
        assertTrue(placements.find(id).orElseThrow().otherSetting());
    }

    @Test
    void aSecondmentAfterTwoYearsIsNoThirdYearOfParticipatiebaan() {
        PlacementId first = start(Track.PARTICIPATIEBAAN, "2023-01-02");
        decide(first, MilestoneVerdict.CHANCES_IMPROVED);
        extend(first, "2025-01-01", true);
        start(Track.SECONDMENT, "2025-01-02");
    }

    @Test
    void aSecondmentIsExtendedUpToSixMonthsWithoutThatQuestion() {
        PlacementId id = start(Track.SECONDMENT, "2026-01-01");
        assertEquals(RefusalCode.PLACEMENT_TOO_LONG, refuse(id, "2027-07-01", false));
        assertEquals(LocalDate.of(2027, 3, 31), extend(id, "2027-03-31", false).until());
        assertEquals(LocalDate.of(2027, 6, 30), extend(id, "2027-06-30", false).until());
    }

    @Test
    void anExtensionEndsLaterThanBefore() {
        PlacementId id = start(Track.SECONDMENT, "2026-01-01");
        assertEquals(RefusalCode.PLACEMENT_PERIOD_INVALID, refuse(id, "2026-12-31", false));
        assertEquals(LocalDate.of(2027, 1, 1), extend(id, "2027-01-01", false).until());
    }

    @Test
    void orientationIsNeverExtended() {
        assertEquals(
                RefusalCode.EXTENSION_NOT_POSSIBLE, refuse(start(Track.ORIENTATION, "2026-01-05"), "2026-03-02", true));
    }

    @Test
    void whatWasEndedIsNotExtended() {
        PlacementId id = start(Track.SECONDMENT, "2026-01-01");
        placements.end(crowd.coach, id, LocalDate.of(2026, 12, 31), OutflowReason.OTHER).orThrow();
        assertEquals(RefusalCode.PLACEMENT_ENDED, refuse(id, "2027-01-31", false));
    }

    @Test
    void anExtensionDoesNotRunIntoTheNextPlacement() {
        PlacementId first = start(Track.SECONDMENT, "2026-01-01");
        start(Track.ORIENTATION, "2027-02-01");
        Refusal refusal = refusal(placements.extend(crowd.coach, first, LocalDate.of(2027, 2, 1), false));
        assertEquals(RefusalCode.PLACEMENT_OVERLAPS, refusal.code());
        assertEquals("until", refusal.field(), "the form has no other");
        List<Placement> all = placements.of(jan);
        assertEquals(LocalDate.of(2027, 1, 31), placements.latestExtension(all.getLast(), all));
        extend(first, "2027-01-31", false);
    }

    @Test
    void anExtensionCountsTowardsTheFourYears() {
        decide(start(Track.PARTICIPATIEBAAN, "2022-01-01"), MilestoneVerdict.CHANCES_IMPROVED);
        again(Track.PARTICIPATIEBAAN, LocalDate.of(2023, 1, 1), null, true).orThrow();
        PlacementId secondment = start(Track.SECONDMENT, "2024-01-01");
        extend(secondment, "2025-06-30", false);
        PlacementId last = placements
                .start(
                        crowd.coach,
                        jan,
                        new PlacementPlan(
                                Track.PARTICIPATIEBAAN, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 12, 30), true,
                                false))
                .orThrow();
        assertEquals(RefusalCode.TRACKS_TOO_LONG, refuse(last, "2026-01-01", true));
        Refusal beyondItsOwn = refusal(placements.extend(crowd.coach, last, LocalDate.of(2028, 1, 1), true));
        assertEquals(RefusalCode.TRACKS_TOO_LONG, beyondItsOwn.code());
        assertEquals(List.of("31-12-2025"), beyondItsOwn.facts(), "what is named is possible");
        extend(last, "2025-12-31", true);
    }

    @Test
    void startingAnewIsNoWayAroundTheReviewOrTheProspectOfWork() {
        PlacementId first = start(Track.PARTICIPATIEBAAN, "2024-03-04");
        LocalDate next = LocalDate.parse("2025-03-04");
        decide(first, MilestoneVerdict.CHANCES_NOT_IMPROVED);
        assertEquals(RefusalCode.REVIEW_NEEDED, refused(again(Track.PARTICIPATIEBAAN, next, next, true)));
        assertEquals(
                RefusalCode.REVIEW_NEEDED, refused(again(Track.PARTICIPATIEBAAN, next.plusYears(1), null, true)));
        decide(first, MilestoneVerdict.CHANCES_IMPROVED);
        assertEquals(
                RefusalCode.EXTENSION_NEEDS_PROSPECT, refused(again(Track.PARTICIPATIEBAAN, next, next, false)));
        again(Track.PARTICIPATIEBAAN, next, null, true).orThrow();
    }

    @Test
    void daysBeforeCountTowardsTheTwelveMonthsOfTheReview() {
        placements
                .start(
                        crowd.coach, jan, Track.PARTICIPATIEBAAN, LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2025-05-31"))
                .orThrow();
        LocalDate back = LocalDate.parse("2025-07-01");
        assertEquals(
                RefusalCode.EXTENSION_NEEDS_REVIEW,
                refused(again(Track.PARTICIPATIEBAAN, back, LocalDate.parse("2026-01-31"), true)));
        PlacementId second = again(Track.PARTICIPATIEBAAN, back, LocalDate.parse("2026-01-30"), false).orThrow();
        assertEquals(RefusalCode.EXTENSION_NEEDS_REVIEW, refuse(second, "2026-01-31", true));
        decide(second, MilestoneVerdict.CHANCES_IMPROVED);
        assertEquals(LocalDate.parse("2026-06-30"), extend(second, "2026-06-30", true).until());
    }

    @Test
    void anEndThatWasAMistakeIsTakenBackByTheReviewOfThePlacementItself() {
        PlacementId second = extendedByItsReview();
        LocalDate told = LocalDate.parse("2026-03-31");
        placements.end(crowd.coach, second, told, OutflowReason.OTHER).orThrow();
        today("2026-04-02");
        PlacementEnd later = new PlacementEnd(told.plusDays(1), OutflowReason.OTHER);
        placements.correctEnd(crowd.coach, second, told, later).orThrow();
        assertTrue(placements.correctEnd(crowd.coach, second, later.lastDay(), null).orThrow().isOpen());
    }

    @Test
    void anEndBeforeTheDueDayOfItsReviewIsTakenBackByThatReview() {
        PlacementId second = extendedByItsReview();
        LocalDate told = LocalDate.parse("2025-10-31");
        placements.end(crowd.coach, second, told, OutflowReason.OTHER).orThrow();
        today("2025-11-30");
        assertTrue(placements.correctEnd(crowd.coach, second, told, null).orThrow().isOpen());
    }

    @Test
    void aLaterLastDayThanTheReviewAllowsIsRefusedAtThatDay() {
        PlacementId second = extendedByItsReview();
        LocalDate told = LocalDate.parse("2026-01-30");
        placements.end(crowd.coach, second, told, OutflowReason.OTHER).orThrow();
        today("2026-02-02");
        decide(second, MilestoneVerdict.CHANCES_NOT_IMPROVED);
        Refusal refusal = refusal(placements.correctEnd(crowd.coach, second, told, null));
        assertEquals(RefusalCode.EXTENSION_NEEDS_REVIEW, refusal.code());
        assertEquals("lastDay", refusal.field());
    }

    @Test
    void aReviewThatWasEarlyCountsWhenThePlacementEndsBeforeItWasDue() {
        PlacementId first = start(Track.PARTICIPATIEBAAN, "2025-01-01");
        decide(first, MilestoneVerdict.CHANCES_IMPROVED, LocalDate.parse("2025-09-01"));
        placements.end(crowd.coach, first, LocalDate.parse("2025-09-15"), OutflowReason.OTHER).orThrow();
        again(Track.PARTICIPATIEBAAN, LocalDate.parse("2025-10-01"), null, true).orThrow();
    }

    @Test
    void whoIsBackOnATrackWithinThreeMonthsGoesOnWithIt() {
        start(Track.ORIENTATION, "2026-01-05");
        LocalDate until = LocalDate.parse("2026-03-01");
        Refusal usedUp = refusal(again(Track.ORIENTATION, until.plusDays(1), until.plusDays(1), false));
        assertEquals(RefusalCode.TRACK_USED_UP, usedUp.code());
        assertEquals(List.of("01-06-2026"), usedUp.facts());
        assertEquals("from", usedUp.field());
        assertEquals(
                RefusalCode.TRACK_USED_UP,
                refused(again(Track.ORIENTATION, until.plusMonths(3), until.plusMonths(3), false)));
        again(Track.ORIENTATION, until.plusMonths(3).plusDays(1), null, false).orThrow();
    }

    @Test
    void aSecondmentIsNoLongerInTwoPlacementsThanInOneThatIsExtended() {
        start(Track.SECONDMENT, "2026-01-01");
        LocalDate next = LocalDate.parse("2027-01-01");
        assertEquals(
                RefusalCode.PLACEMENT_TOO_LONG,
                refused(again(Track.SECONDMENT, next, LocalDate.parse("2027-07-01"), false)));
        PlacementId second = again(Track.SECONDMENT, next, LocalDate.parse("2027-05-31"), false).orThrow();
        for (String late : List.of("2027-07-01", "2028-07-01", LocalDate.MAX.toString())) {
            Refusal refusal = refusal(placements.extend(crowd.coach, second, LocalDate.parse(late), false));
            assertEquals(RefusalCode.PLACEMENT_TOO_LONG, refusal.code());
            assertEquals(List.of("30-06-2027"), refusal.facts());
        }
        extend(second, "2027-06-30", false);
        assertEquals(RefusalCode.PLACEMENT_TOO_LONG, refuse(second, "2027-06-30", false), "not a day is left");
    }

    private Outcome<PlacementId> again(
            Track track, LocalDate from, @Nullable LocalDate until, boolean regularWorkLikely) {
        return placements.start(
                crowd.coach, jan, new PlacementPlan(track, from, until, false, regularWorkLikely));
    }

    /** Five months, and then a second placement that its review let go on until 30-6-2026. */
    private PlacementId extendedByItsReview() {
        placements
                .start(
                        crowd.coach, jan, Track.PARTICIPATIEBAAN, LocalDate.parse("2025-01-01"),
                        LocalDate.parse("2025-05-31"))
                .orThrow();
        PlacementId second = again(
                Track.PARTICIPATIEBAAN, LocalDate.parse("2025-07-01"), LocalDate.parse("2026-01-30"), false)
                .orThrow();
        decide(second, MilestoneVerdict.CHANCES_IMPROVED);
        extend(second, "2026-06-30", true);
        return second;
    }

    private void decide(PlacementId id, MilestoneVerdict verdict) {
        decide(id, verdict, milestones.of(jan).stream()
                .filter(each -> each.placement().equals(id) && each.kind() == MilestoneKind.REVIEW)
                .findFirst()
                .orElseThrow()
                .dueOn());
    }

    private void decide(PlacementId id, MilestoneVerdict verdict, LocalDate on) {
        milestones.decide(crowd.coach, id, MilestoneKind.REVIEW, 1, verdict, on).orThrow();
    }

    private static void today(String day) {
        TestService.clock().set(LocalDate.parse(day), LocalTime.of(10, 0));
    }

    private PlacementId start(Track track, String from) {
        return placements
                .start(crowd.coach, jan, track, LocalDate.parse(from), null)
                .orThrow();
    }

    private Placement extend(PlacementId id, String until, boolean likely) {
        return placements
                .extend(crowd.coach, id, LocalDate.parse(until), likely)
                .orThrow();
    }

    private RefusalCode refuse(PlacementId id, String until, boolean likely) {
        return refused(placements.extend(crowd.coach, id, LocalDate.parse(until), likely));
    }
}
