package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.Crowd.refusal;
import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MilestonesTest {

    private final Crowd crowd = new Crowd("Milestones");
    private final Milestones milestones = TestService.bean(Milestones.class);
    private final ParticipantId samira = crowd.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aYearHasSchoolingAfterSixMonthsAReviewAfterNineAndCooperationPerHalfYear() {
        start("2026-01-05", null);
        assertEquals(
                List.of(
                        "SCHOOLING_OFFER 1 2026-07-05",
                        "COOPERATION 1 2026-07-05",
                        "REVIEW 1 2026-10-05",
                        "COOPERATION 2 2027-01-05"),
                listed());
    }

    @Test
    void dayThatAMonthLacksIsTheFirstOfTheNext() {
        start("2025-08-31", null);
        assertEquals("SCHOOLING_OFFER 1 2026-03-01", listed().getFirst());
        assertEquals("REVIEW 1 2026-05-31", listed().get(2));
    }

    @Test
    void whatWouldBeDueAfterTheLastDayIsNot() {
        PlacementId id = start("2026-01-05", "2026-07-04");
        assertEquals(List.of("COOPERATION 1 2026-07-05"), listed());
        crowd.placements.end(crowd.coach, id, day("2026-07-03"), OutflowReason.OTHER).orThrow();
        assertEquals(List.of(), listed());
    }

    @Test
    void whatWasDecidedBeforeItWasDueStaysWhenThePlacementEndsBeforeThatDay() {
        PlacementId first = start("2025-01-01", null);
        decide(first, MilestoneKind.SCHOOLING_OFFER, 1, MilestoneVerdict.SCHOOLING_ACCEPTED, "2025-02-01").orThrow();
        decide(first, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, "2025-09-01").orThrow();
        crowd.placements.end(crowd.coach, first, day("2025-06-29"), OutflowReason.OTHER).orThrow();
        assertEquals(List.of("SCHOOLING_OFFER 1 2025-07-01", "REVIEW 1 2025-10-01"), listed());
        startAnew("2025-08-01", false);
        assertTrue(listed().contains("REVIEW 1 2026-05-01"), listed().toString());
    }

    @Test
    void daysBeforeCountTowardsSchoolingAndTheReviewUnlessItCameToThatOrTheyWereElsewhere() {
        start("2024-01-01", "2024-05-31");
        start("2024-07-01", "2024-12-31");
        assertTrue(listed().contains("SCHOOLING_OFFER 1 2024-08-02"), listed().toString());
        assertTrue(listed().contains("REVIEW 1 2024-10-31"), listed().toString());
        startAnew("2025-02-01", true);
        assertTrue(listed().contains("SCHOOLING_OFFER 1 2025-08-01"), listed().toString());
        assertTrue(listed().contains("REVIEW 1 2025-11-01"), listed().toString());
    }

    @Test
    void orientationAndSecondmentHaveNone() {
        crowd.placements.start(crowd.coach, samira, Track.ORIENTATION, day("2026-01-05"), null).orThrow();
        crowd.placements.start(crowd.coach, samira, Track.SECONDMENT, day("2026-03-02"), null).orThrow();
        assertEquals(List.of(), listed());
    }

    @Test
    void twoYearsOnParticipatiebanenAreOverInThePlacementInWhichTheyAre() {
        decide(
                start("2024-01-01", null), MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, "2024-10-01")
                .orThrow();
        PlacementId second = startAnew("2025-01-01", false);
        List<Milestone> over = milestones.of(samira).stream()
                .filter(each -> each.kind() == MilestoneKind.SECOND_YEAR_OVER)
                .toList();
        assertEquals(1, over.size());
        assertEquals(second, over.getFirst().placement());
        assertEquals(day("2026-01-01"), over.getFirst().dueOn());
    }

    @Test
    void whatWasDecidedLastHoldsAndWhatWasDecidedBeforeStays() {
        today("2026-10-20");
        PlacementId id = start("2026-01-05", null);
        decide(id, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_NOT_IMPROVED, "2026-10-06").orThrow();
        Milestone again = decide(id, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, "2026-10-20")
                .orThrow();
        assertTrue(again.is(MilestoneVerdict.CHANCES_IMPROVED));
        assertEquals(crowd.coach.name(), Optional.ofNullable(again.decision()).orElseThrow().byName());
        assertEquals(
                AuditAction.MILESTONE_DECIDED,
                TestService.bean(Audit.class).about(id.value(), 1).getFirst().action());
    }

    @Test
    void cooperationIsJudgedWhenTheHalfYearIsOver() {
        PlacementId id = start("2026-01-05", null);
        today("2026-07-04");
        assertEquals(
                RefusalCode.DECISION_TOO_EARLY,
                refused(decide(id, MilestoneKind.COOPERATION, 1, MilestoneVerdict.COOPERATED, "2026-07-04")));
        today("2026-07-05");
        decide(id, MilestoneKind.COOPERATION, 1, MilestoneVerdict.COOPERATED, "2026-07-05").orThrow();
        assertEquals(
                RefusalCode.DECISION_TOO_EARLY,
                refused(decide(id, MilestoneKind.COOPERATION, 2, MilestoneVerdict.COOPERATED, "2026-07-05")));
    }

    @Test
    void aReviewIsDoneFromSixWeeksBeforeItIsDue() {
        PlacementId id = start("2026-01-05", null);
        today("2026-08-23");
        assertEquals(
                RefusalCode.DECISION_TOO_EARLY,
                refused(decide(id, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, "2026-08-23")));
        today("2026-08-24");
        assertEquals("decidedOn", refusal(decide(
                id, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, "2026-08-25")).field());
        decide(id, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, "2026-08-24").orThrow();
    }

    @Test
    void whoHasAStartkwalificatieIsOfferedNoSchoolingLaterEither() {
        PlacementId first = start("2024-01-01", null);
        today("2024-01-02");
        decide(first, MilestoneKind.SCHOOLING_OFFER, 1, MilestoneVerdict.HAS_QUALIFICATION, "2024-01-02").orThrow();
        PlacementId second = startAnew("2025-01-01", true);
        assertTrue(milestones.of(samira).stream()
                .noneMatch(each -> each.placement().equals(second)
                        && each.kind() == MilestoneKind.SCHOOLING_OFFER));
    }

    @Test
    void onlyAnAnswerToTheQuestionIsADecision() {
        PlacementId id = start("2026-01-05", null);
        today("2026-12-01");
        assertEquals("verdict", refusal(decide(
                id, MilestoneKind.REVIEW, 1, MilestoneVerdict.COOPERATED, "2026-11-30")).field());
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(decide(id, MilestoneKind.COOPERATION, 3, MilestoneVerdict.COOPERATED, "2026-11-30")));
        Crowd elsewhere = new Crowd("Milestones elsewhere");
        assertEquals(RefusalCode.NOT_FOUND, refused(milestones.decide(
                elsewhere.coach, id, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, day("2026-11-30"))));
    }

    private Outcome<Milestone> decide(
            PlacementId id, MilestoneKind kind, int number, MilestoneVerdict verdict, String on) {
        return milestones.decide(crowd.coach, id, kind, number, verdict, day(on));
    }

    private PlacementId start(String from, @Nullable String until) {
        return crowd.placements
                .start(crowd.coach, samira, Track.PARTICIPATIEBAAN, day(from), until == null ? null : day(until))
                .orThrow();
    }

    private PlacementId startAnew(String from, boolean otherSetting) {
        return crowd.placements
                .start(
                        crowd.coach,
                        samira,
                        new PlacementPlan(Track.PARTICIPATIEBAAN, day(from), null, otherSetting, true))
                .orThrow();
    }

    private List<String> listed() {
        return milestones.of(samira).stream()
                .map(each -> each.kind() + " " + each.number() + " " + each.dueOn())
                .toList();
    }

    private static void today(String day) {
        TestService.clock().set(day(day), LocalTime.of(10, 0));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
