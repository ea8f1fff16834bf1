package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
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

final class HoursInPlacementsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Placements placements = TestService.bean(Placements.class);
    private final PlacementId placement = placements.of(samira).getFirst().id();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aPlacementInWhichSheHasHoursIsNotTakenAway() {
        VisitId visit = here.planned(here.garden, 60, DAY, NINE, samira);
        Visits visits = TestService.bean(Visits.class);
        visits.start(here.foreman, visit).orThrow();
        visits.finish(here.foreman, visit, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        assertEquals(
                RefusalCode.PLACEMENT_KEPT, Neighbourhood.refused(placements.withdraw(here.coach, placement)));
    }

    @Test
    void oneInWhichSheHasNoneIs() {
        here.planned(here.garden, 60, DAY, NINE, samira);
        placements.withdraw(here.coach, placement).orThrow();
        assertEquals(List.of(), placements.of(samira));
    }
}
