package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WorkInPlacementsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Placements placements = TestService.bean(Placements.class);
    private final Visits visits = TestService.bean(Visits.class);
    private final PlacementId placement = placements.of(samira).getFirst().id();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aPlacementOnWhichSheWorkedIsNotTakenAway() {
        VisitId visit = started();
        finish(visit, new PresenceLine(samira, Presence.PRESENT, Minutes.of(60)));
        assertKept();
    }

    @Test
    void oneOnWhichNothingWasWorkedYetIs() {
        here.planned(here.garden, 60, DAY, NINE, samira);
        TestService.clock().set(DAY, NINE.minusMinutes(1));
        assertTakenAway();
    }

    @Test
    void oneWithAVisitUnderWayIsNot() {
        started();
        assertKept();
    }

    @Test
    void oneWithAVisitThatNobodyStartedIsNotUntilItIsSaidWhetherSheWent() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        TestService.clock().set(DAY, NINE);
        assertKept();
        TestService.clock().set(DAY.plusDays(1), NINE);
        assertKept();
        visits.start(here.foreman, visit).orThrow();
        finish(visit, new PresenceLine(samira, Presence.ABSENT_NO_NOTICE, Minutes.ZERO));
        assertTakenAway();
    }

    @Test
    void whoNeverCameDidNotWorkThoughOthersDid() {
        ParticipantId jan = here.someone();
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira, jan);
        visits.start(here.foreman, visit).orThrow();
        finish(
                visit,
                new PresenceLine(samira, Presence.ABSENT_NO_NOTICE, Minutes.ZERO),
                new PresenceLine(jan, Presence.PRESENT, Minutes.of(60)));
        assertTakenAway();
        assertEquals(
                RefusalCode.PLACEMENT_KEPT,
                Neighbourhood.refused(placements.withdraw(here.coach, placements.of(jan).getFirst().id())));
    }

    @Test
    void hoursThatWereConfirmedByMistakeCountUntilTheirCorrectionIsConfirmed() {
        VisitId visit = started();
        finish(visit, new PresenceLine(samira, Presence.PRESENT, Minutes.of(60)));
        Hours hours = TestService.bean(Hours.class);
        UUID wrong = hours.of(samira, "", 1).items().getFirst().id();
        hours.confirm(here.coordinator, wrong).orThrow();
        UUID right = hours.correct(here.foreman, wrong, Presence.ABSENT_NO_NOTICE, Minutes.ZERO).orThrow().id();
        assertKept();
        hours.confirm(here.coordinator, right).orThrow();
        assertTakenAway();
    }

    private VisitId started() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        visits.start(here.foreman, visit).orThrow();
        return visit;
    }

    private void finish(VisitId visit, PresenceLine... lines) {
        visits.finish(here.foreman, visit, List.of(lines)).orThrow();
    }

    private void assertKept() {
        assertEquals(
                RefusalCode.PLACEMENT_KEPT, Neighbourhood.refused(placements.withdraw(here.coach, placement)));
    }

    private void assertTakenAway() {
        placements.withdraw(here.coach, placement).orThrow();
        assertEquals(List.of(), placements.of(samira));
    }
}
