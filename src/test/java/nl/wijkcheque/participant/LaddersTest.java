package nl.wijkcheque.participant;

import static nl.wijkcheque.participant.Crowd.refusal;
import static nl.wijkcheque.participant.Crowd.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LaddersTest {

    private final Crowd crowd = new Crowd("Ladder");
    private final Ladders ladders = TestService.bean(Ladders.class);
    private final ParticipantId samira = crowd.someone();

    @BeforeEach
    void inAutumn() {
        TestService.clock().set(LocalDate.of(2026, 11, 24), LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theFirstMeasurementIsAtTheStartAndNoLaterOneIs() {
        assertEquals(RefusalCode.LADDER_START, refused(measure(LadderMoment.BETWEEN, "2026-01-05")));
        measure(LadderMoment.START, "2026-01-05").orThrow();
        assertEquals(RefusalCode.LADDER_START, refused(measure(LadderMoment.START, "2026-05-05")));
    }

    @Test
    void nobodyIsMeasuredAgainWithinThreeMonthsUnlessSheLeaves() {
        measure(LadderMoment.START, "2026-01-31").orThrow();
        assertEquals(RefusalCode.LADDER_TOO_SOON, refused(measure(LadderMoment.BETWEEN, "2026-04-29")));
        measure(LadderMoment.BETWEEN, "2026-04-30").orThrow();
        measure(LadderMoment.OUTFLOW, "2026-05-01").orThrow();
        assertEquals(3, ladders.of(crowd.coach, samira).size());
    }

    @Test
    void noDayIsMeasuredTwiceNorBeforeTheLastNorToCome() {
        measure(LadderMoment.START, "2026-06-01").orThrow();
        assertEquals(RefusalCode.LADDER_MEASURED, refused(measure(LadderMoment.OUTFLOW, "2026-06-01")));
        for (String wrong : List.of("2026-05-31", "2026-11-25")) {
            Refusal refusal = refusal(measure(LadderMoment.OUTFLOW, wrong));
            assertEquals(RefusalCode.PAST_DAY_INVALID, refusal.code());
            assertEquals(List.of("02-06-2026"), refusal.facts());
            assertEquals("day", refusal.field());
        }
    }

    @Test
    void whatWasMeasuredByMistakeIsTakenBackAndMeasuredAgain() {
        at("2026-01-05", LadderMoment.START, Rung.UNPAID_WORK, WithinRung.HALFWAY);
        at("2026-05-05", LadderMoment.BETWEEN, Rung.ISOLATED, WithinRung.HALFWAY);
        LocalDate start = LocalDate.of(2026, 1, 5);
        LocalDate later = LocalDate.of(2026, 5, 5);
        assertEquals(RefusalCode.NOT_FOUND, refused(ladders.withdraw(crowd.coach, samira, start)));
        assertEquals(RefusalCode.NOT_ALLOWED, refused(ladders.withdraw(crowd.foreman, samira, later)));
        ladders.withdraw(crowd.coach, samira, later).orThrow();
        assertEquals(RefusalCode.NOT_FOUND, refused(ladders.withdraw(crowd.coach, samira, later)));
        at("2026-05-05", LadderMoment.BETWEEN, Rung.PAID_WORK, WithinRung.HALFWAY);
        assertEquals(
                List.of(Rung.UNPAID_WORK, Rung.PAID_WORK),
                ladders.of(crowd.coach, samira).stream().map(LadderMeasurement::rung).toList());
        ladders.withdraw(crowd.coach, samira, later).orThrow();
        ladders.withdraw(crowd.coach, samira, start).orThrow();
        assertEquals(List.of(), ladders.of(crowd.coach, samira));
        at("2026-01-06", LadderMoment.START, Rung.UNPAID_WORK, WithinRung.HALFWAY);
    }

    @Test
    void theStartIsNotBeforeTheFirstTrack() {
        crowd.placements
                .start(crowd.coach, samira, Track.ORIENTATION, LocalDate.of(2026, 10, 5), null)
                .orThrow();
        assertEquals("day", refusal(measure(LadderMoment.START, "2026-10-04")).field());
        measure(LadderMoment.START, "2026-10-05").orThrow();
    }

    @Test
    void aStepWithinARungIsProgressAndSoIsTheNextRung() {
        LadderMeasurement start = at("2026-01-05", LadderMoment.START, Rung.UNPAID_WORK, WithinRung.HALFWAY);
        LadderMeasurement within = at("2026-04-05", LadderMoment.BETWEEN, Rung.UNPAID_WORK, WithinRung.NEARLY_NEXT);
        LadderMeasurement next = at(
                "2026-07-05", LadderMoment.BETWEEN, Rung.PAID_WORK_WITH_SUPPORT, WithinRung.BEGINNING);
        assertEquals(1, within.stepsSince(start));
        assertEquals(1, next.stepsSince(within));
        assertEquals(2, next.stepsSince(start));
        assertEquals(-2, start.stepsSince(next));
    }

    @Test
    void onlyACoachOfHerServicepuntMeasuresAndSees() {
        measure(LadderMoment.START, "2026-01-05").orThrow();
        Actor self = TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, samira);
        for (Actor other : List.of(crowd.foreman, crowd.coordinator, self, new Crowd("Elsewhere").coach)) {
            assertEquals(List.of(), ladders.of(other, samira));
        }
        assertEquals(RefusalCode.NOT_ALLOWED, refused(ladders.measure(
                crowd.foreman,
                samira,
                LadderMoment.OUTFLOW,
                LocalDate.of(2026, 6, 1),
                Rung.ISOLATED,
                WithinRung.HALFWAY)));
    }

    private LadderMeasurement at(String day, LadderMoment moment, Rung rung, WithinRung within) {
        return ladders.measure(crowd.coach, samira, moment, LocalDate.parse(day), rung, within).orThrow();
    }

    private Outcome<LadderMeasurement> measure(LadderMoment moment, String day) {
        return ladders.measure(
                crowd.coach, samira, moment, LocalDate.parse(day), Rung.CONTACTS_OUTSIDE, WithinRung.HALFWAY);
    }
}
