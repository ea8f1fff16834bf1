package nl.wijkcheque.participant;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class CaseloadsTest {

    private final Crowd crowd = new Crowd("Caseload");
    private final Caseloads caseloads = TestService.bean(Caseloads.class);
    private final Milestones milestones = TestService.bean(Milestones.class);
    private final Ladders ladders = TestService.bean(Ladders.class);
    private final ParticipantId samira = crowd.someone();

    @BeforeEach
    void onATuesday() {
        today("2026-11-24");
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aCaseloadIsWhoSheCoachesAndHasAnOpenPlacement() {
        crowd.someone("Nog", "Nergens");
        start("2026-11-02", Track.ORIENTATION);
        Actor colleague = TestService.actor(crowd.servicepunt, Role.COACH);
        Caseload mine = caseloads.of(crowd.coach);
        assertEquals(List.of(samira), mine.people().stream().map(Participant::id).toList());
        assertEquals(Track.ORIENTATION, mine.placements().values().iterator().next().track());
        assertTrue(mine.hasRoom());
        assertFalse(mine.isFull());
        assertEquals(35, mine.least());
        assertEquals(40, mine.most());
        assertEquals(List.of(), caseloads.of(colleague).people());
    }

    @Test
    void whatIsDueWithinSixWeeksIsThereAndWhatComesLaterIsNot() {
        start("2026-06-05", Track.PARTICIPATIEBAAN);
        measured("2026-11-24");
        today("2026-10-23");
        assertFalse(dues().contains("SCHOOLING_OFFER 2026-12-05"));
        today("2026-10-24");
        assertTrue(dues().contains("SCHOOLING_OFFER 2026-12-05"));
        assertTrue(dues().contains("COOPERATION 2026-12-05"));
    }

    @Test
    void aPlacementThatEndsIsDueUntilItIsEnded() {
        PlacementId id = start("2026-10-05", Track.ORIENTATION);
        measured("2026-10-05");
        assertEquals(List.of("PLACEMENT_ENDS 2026-11-29", "LADDER_BETWEEN 2027-01-05"), dues());
        crowd.placements.end(crowd.coach, id, day("2026-11-20"), OutflowReason.REGULAR_WORK).orThrow();
        assertEquals(List.of("LADDER_OUTFLOW 2026-11-20"), dues());
        ladders.measure(
                crowd.coach, samira, LadderMoment.OUTFLOW, day("2026-11-24"), Rung.PAID_WORK, WithinRung.BEGINNING)
                .orThrow();
        assertEquals(List.of(), dues());
    }

    @Test
    void whoseEndIsSetAheadIsOnTheCaseloadUntilHerLastDay() {
        PlacementId id = start("2026-02-02", Track.PARTICIPATIEBAAN);
        measured("2026-11-02");
        crowd.placements.end(crowd.coach, id, day("2026-12-31"), OutflowReason.REGULAR_WORK).orThrow();
        assertEquals(List.of(samira), ids(caseloads.of(crowd.coach).people()));
        assertTrue(dues().contains("REVIEW 2026-11-02"), dues().toString());
        today("2026-12-31");
        assertEquals(List.of(samira), ids(caseloads.of(crowd.coach).people()));
        today("2027-01-01");
        assertEquals(List.of(), caseloads.of(crowd.coach).people());
        assertFalse(dues().contains("REVIEW 2026-11-02"), dues().toString());
    }

    @Test
    void whoHasYetToBeginCountsAndStandsOnTheTrackOfToday() {
        start("2026-11-02", Track.ORIENTATION);
        start("2027-01-04", Track.PARTICIPATIEBAAN);
        ParticipantId jan = crowd.someone("Jan", "Vos");
        crowd.placements.start(crowd.coach, jan, Track.SECONDMENT, day("2026-12-01"), null).orThrow();
        Caseload caseload = caseloads.of(crowd.coach);
        assertEquals(List.of(samira, jan), ids(caseload.people()));
        assertEquals(
                List.of(Track.ORIENTATION, Track.SECONDMENT),
                caseload.people().stream()
                        .map(person -> requireNonNull(caseload.placements().get(person.id())).track())
                        .toList());
        today("2027-01-04");
        assertEquals(
                Track.PARTICIPATIEBAAN,
                requireNonNull(caseloads.of(crowd.coach).placements().get(samira)).track());
        String page = TestService.browser(crowd.coach).open("/").expect(200).text();
        assertTrue(page.contains("Uw deelnemers 2"), page);
    }

    @Test
    void aParticipatiebaanWithoutAReviewThatSaysSoHasToEndAtTwelveMonths() {
        PlacementId id = start("2025-12-01", Track.PARTICIPATIEBAAN);
        assertTrue(dues().contains("ENDS_WITHOUT_PROGRESS 2026-11-30"));
        milestones
                .decide(
                        crowd.coach, id, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, day("2026-09-02"))
                .orThrow();
        assertTrue(dues().contains("PLACEMENT_ENDS 2026-11-30"));
        assertFalse(dues().contains("REVIEW 2026-09-01"));
    }

    @Test
    void monthsInAnEarlierParticipatiebaanCountTowardsTheTwelveOfOneWithoutAReview() {
        start("2025-07-01", "2025-11-30");
        PlacementId id = start("2026-05-01", "2026-11-28");
        assertTrue(dues().contains("ENDS_WITHOUT_PROGRESS 2026-11-28"), dues().toString());
        milestones
                .decide(
                        crowd.coach, id, MilestoneKind.REVIEW, 1, MilestoneVerdict.CHANCES_IMPROVED, day("2026-11-24"))
                .orThrow();
        assertTrue(dues().contains("PLACEMENT_ENDS 2026-11-28"), dues().toString());
    }

    @Test
    void oneThatMayStillGoOnForADayJustEnds() {
        start("2025-07-01", "2025-11-30");
        start("2026-05-01", "2026-11-27");
        assertTrue(dues().contains("PLACEMENT_ENDS 2026-11-27"), dues().toString());
    }

    @Test
    void whatWasNotDecidedInAPlacementThatIsOverMattersOnlyForABonus() {
        PlacementId id = start("2026-01-05", Track.PARTICIPATIEBAAN);
        measured("2026-10-15");
        crowd.placements.end(crowd.coach, id, day("2026-10-10"), OutflowReason.OTHER).orThrow();
        assertEquals(List.of("COOPERATION 2026-07-05", "LADDER_OUTFLOW 2026-10-10"), dues());
        today("2027-07-05");
        assertEquals(List.of("LADDER_OUTFLOW 2026-10-10"), dues());
    }

    @Test
    void whoseCoachIsGoneGetsAnotherOnWhosePageSheThenStands() {
        start("2026-11-02", Track.ORIENTATION);
        Coaches coaches = TestService.bean(Coaches.class);
        Actor colleague = TestService.actor(crowd.servicepunt, Role.COACH);
        Actor admin = TestService.actor(crowd.servicepunt, Role.ADMIN);
        assertEquals(List.of(), coaches.without(admin));
        TestService.bean(Accounts.class).setActive(admin, crowd.coach.account(), false).orThrow();
        assertEquals(List.of(samira), ids(coaches.without(colleague)));
        coaches.set(admin, samira, colleague.account()).orThrow();
        coaches.set(admin, samira, colleague.account()).orThrow();
        assertEquals(List.of(), coaches.without(admin));
        assertEquals(List.of(samira), ids(caseloads.of(colleague).people()));
        assertFalse(caseloads.of(colleague).dues().isEmpty());
        assertEquals(
                1,
                TestService.bean(Audit.class).about(samira.value(), 20).stream()
                        .filter(event -> event.action() == AuditAction.PARTICIPANT_COACH_CHANGED)
                        .count());
    }

    @Test
    void whoLeftLongAgoNeedsNoOtherCoach() {
        PlacementId id = start("2025-09-01", Track.ORIENTATION);
        crowd.placements.end(crowd.coach, id, day("2025-10-01"), OutflowReason.OTHER).orThrow();
        ParticipantId notPlaced = crowd.someone("Nog", "Nergens");
        TestService.bean(Accounts.class).setActive(crowd.coordinator, crowd.coach.account(), false).orThrow();
        assertEquals(List.of(notPlaced), ids(TestService.bean(Coaches.class).without(crowd.coordinator)));
    }

    @Test
    void whoStartsIsMeasured() {
        start("2026-11-02", Track.ORIENTATION);
        assertTrue(dues().contains("LADDER_START 2026-11-02"));
    }

    private static List<ParticipantId> ids(List<Participant> people) {
        return people.stream().map(Participant::id).toList();
    }

    private PlacementId start(String from, Track track) {
        return crowd.placements.start(crowd.coach, samira, track, day(from), null).orThrow();
    }

    private PlacementId start(String from, String until) {
        return crowd.placements
                .start(crowd.coach, samira, Track.PARTICIPATIEBAAN, day(from), day(until))
                .orThrow();
    }

    private void measured(String day) {
        ladders.measure(
                crowd.coach, samira, LadderMoment.START, day(day), Rung.UNPAID_WORK, WithinRung.HALFWAY)
                .orThrow();
    }

    private List<String> dues() {
        return caseloads.of(crowd.coach).dues().stream()
                .map(due -> due.kind() + " " + due.on())
                .toList();
    }

    private static void today(String day) {
        TestService.clock().set(day(day), LocalTime.of(10, 0));
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
