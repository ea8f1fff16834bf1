package nl.wijkcheque.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Real threads on the real database. */
final class PlacementRaceTest {

    private static final int THREADS = 16;
    private static final int ROUNDS = 10;

    private final Crowd crowd = new Crowd("Race");
    private final Placements placements = crowd.placements;

    @Test
    void ofManyCoachesWhoPlaceSomebodyAtOnceOneWins() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ParticipantId participant = crowd.someone("Ronde", "Nummer " + round);
            List<Outcome<PlacementId>> outcomes = AtOnce.numbered(THREADS, number -> placements.start(
                    crowd.coach,
                    participant,
                    List.of(Track.values()).get(number % 3),
                    LocalDate.of(2026, 1, 1).plusDays(number % 5),
                    null));
            assertOneWinner(outcomes);
            assertEquals(1, placements.of(participant).size());
        }
    }

    @Test
    void anExtensionAndTheNextPlacementDoNotBothGetTheSameDays() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ParticipantId participant = crowd.someone("Verlenging", "Nummer " + round);
            PlacementId first = placements
                    .start(crowd.coach, participant, Track.SECONDMENT, LocalDate.of(2026, 1, 1), null)
                    .orThrow();
            AtOnce.numbered(THREADS, number -> number % 2 == 0
                    ? placements
                            .extend(crowd.coach, first, LocalDate.of(2027, 6, 30), false)
                            .map(Placement::id)
                    : placements.start(
                            crowd.coach, participant, Track.PARTICIPATIEBAAN, LocalDate.of(2027, 1, 1), null));
            List<Placement> all = placements.of(participant);
            assertTrue(
                    all.size() == 1 || all.getFirst().from().isAfter(all.getLast().lastDay()), () -> all.toString());
        }
    }

    @Test
    void aPlacementIsTakenAwayOrDecidedAboutNeverBoth() throws Exception {
        Milestones milestones = TestService.bean(Milestones.class);
        LocalDate today = Amsterdam.today(TestService.clock());
        for (int round = 0; round < ROUNDS; round++) {
            ParticipantId participant = crowd.someone("Weg of niet", "Nummer " + round);
            PlacementId id = placements
                    .start(crowd.coach, participant, Track.PARTICIPATIEBAAN, today, null)
                    .orThrow();
            List<Outcome<PlacementId>> outcomes = AtOnce.numbered(THREADS, number -> number % 2 == 0
                    ? placements.withdraw(crowd.coach, id)
                    : milestones
                            .decide(
                                    crowd.coach,
                                    id,
                                    MilestoneKind.SCHOOLING_OFFER,
                                    1,
                                    MilestoneVerdict.HAS_QUALIFICATION,
                                    today)
                            .map(Milestone::placement));
            boolean stands = placements.find(id).isPresent();
            for (int number = 0; number < THREADS; number += 2) {
                boolean withdrawn = outcomes.get(number) instanceof Outcome.Done;
                assertTrue(!withdrawn || !stands, outcomes::toString);
            }
            for (int number = 1; number < THREADS; number += 2) {
                boolean decided = outcomes.get(number) instanceof Outcome.Done;
                assertTrue(!decided || stands, outcomes::toString);
            }
            assertTrue(outcomes.stream().anyMatch(Outcome.Done.class::isInstance), outcomes::toString);
        }
    }

    @Test
    void ofManyEndsOneCounts() throws Exception {
        ParticipantId participant = crowd.someone("Einde", "Race");
        PlacementId id = placements
                .start(crowd.coach, participant, Track.SECONDMENT, LocalDate.of(2026, 1, 1), null)
                .orThrow();
        List<Outcome<PlacementId>> outcomes = AtOnce.numbered(THREADS, number -> placements
                .end(crowd.coach, id, LocalDate.of(2026, 2, 1).plusDays(number), OutflowReason.OTHER)
                .map(Placement::id));
        assertOneWinner(outcomes);
    }

    @Test
    void ofManyWhoCorrectAnEndOneCounts() throws Exception {
        ParticipantId participant = crowd.someone("Einde", "Anders");
        LocalDate today = Amsterdam.today(TestService.clock());
        PlacementId id = placements
                .start(crowd.coach, participant, Track.SECONDMENT, today.minusDays(60), null)
                .orThrow();
        placements.end(crowd.coach, id, today, OutflowReason.OTHER).orThrow();
        assertOneWinner(AtOnce.numbered(THREADS, number -> placements
                .correctEnd(
                        crowd.coach, id, today, new PlacementEnd(today.minusDays(number + 1L), OutflowReason.OTHER))
                .map(Placement::id)));
    }

    private static void assertOneWinner(List<Outcome<PlacementId>> outcomes) {
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count(), () -> outcomes.toString());
        for (Outcome<PlacementId> outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<PlacementId>(var refusal)) {
                assertTrue(
                        List.of(
                                RefusalCode.PLACEMENT_OVERLAPS,
                                RefusalCode.CHANGED_MEANWHILE,
                                RefusalCode.PLACEMENT_ENDED)
                                .contains(refusal.code()),
                        refusal.toString());
            }
        }
    }
}
