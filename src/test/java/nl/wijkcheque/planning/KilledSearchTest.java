package nl.wijkcheque.planning;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A node that dies while it searches for a week plan, beside one that lives. */
final class KilledSearchTest {

    private static final LocalDate NEXT = DAY.plusWeeks(1);

    private final Neighbourhood here = new Neighbourhood();
    private final WeekProposals proposals = TestService.bean(WeekProposals.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatANodeSearchedThatWasKilledHasFailedWithoutAnybodyAskingAndAnotherCanBeAsked() throws Exception {
        here.someone();
        here.waiting(here.garden, 60);
        WeekProposalId lost;
        try (SearchingNode node = SearchingNode.asked(here.coordinator, NEXT)) {
            lost = node.search();
            node.kill();
        }
        assertEquals(WeekProposalState.RUNNING, proposal(lost).state());
        assertFalse(proposal(lost).lost(), "it may still say that it lives");
        assertEquals(0, proposals.endLost(here.servicepunt.id()));
        assertEquals(
                RefusalCode.WEEK_PLAN_RUNNING,
                Neighbourhood.refused(proposals.start(here.coordinator, NEXT, WeekWish.USUAL)));

        aMinuteGoesBy(lost);
        assertTrue(proposal(lost).lost());
        assertEquals(0, proposals.endLost(new Neighbourhood().servicepunt.id()), "elsewhere nothing was lost");
        assertEquals(1, proposals.endLost(here.servicepunt.id()));
        assertEquals(0, proposals.endLost(here.servicepunt.id()));
        assertEquals(WeekProposalState.FAILED, proposal(lost).state());
        String text = TestService.browser(here.coordinator).open("/week-plans/" + lost).expect(200).text();
        assertTrue(text.contains("Het maken van dit voorstel is afgebroken. Er is niets veranderd."), text);

        WeekProposalId next = Searches.found(proposals.start(here.coordinator, NEXT, WeekWish.USUAL));
        assertEquals(WeekProposalState.READY, proposal(next).state());
        assertEquals(1, proposals.acceptAll(here.coordinator, next).orThrow().done());
    }

    /** Leases are by the clock of the database. */
    private static void aMinuteGoesBy(WeekProposalId id) throws Exception {
        Database.update(
                "UPDATE week_proposal SET lease_until = lease_until - INTERVAL 61 SECOND WHERE id = ?", id);
    }

    private WeekProposal proposal(WeekProposalId id) {
        return proposals.find(here.coordinator, id).orElseThrow();
    }
}
