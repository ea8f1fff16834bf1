package nl.wijkcheque.reaction;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.Look;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.Visits;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a resident said is hers: she can see that it was read. */
final class ReactionLooksTest {

    private final Neighbourhood here = new Neighbourhood();
    private final Actor herself = TestService.actor(here.servicepunt, Role.RESIDENT, here.resident, null);
    private final Audit audit = TestService.bean(Audit.class);
    private final VisitId visit = done();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoOpensAReactionOrReadsAComplaintLooksAtHerFile() {
        TestService.browser(here.clerk).open("/reactions").expect(200);
        assertEquals(List.of(), looks(), "the list says of nobody what she said");
        TestService.browser(here.clerk).open("/reactions/" + visit).expect(200);
        TestService.bean(Reactions.class).complain(herself, visit, "De heg is scheef.", Way.ONLINE).orThrow();
        TestService.browser(here.coordinator).open("/complaints").expect(200);
        TestService.browser(here.coordinator).open("/complaints?state=ANSWERED").expect(200);
        TestService.api(here.clerk).get("/v1/visits/" + visit + "/reaction").expect(200);
        TestService.api(here.clerk).get("/v1/reactions?day=" + DAY).expect(200);
        assertEquals(List.of(Role.CLERK, Role.CLERK, Role.COORDINATOR, Role.CLERK), looks());
    }

    @Test
    void herOwnLookIsNone() {
        TestService.browser(herself).open("/my-visits/" + visit).expect(200);
        TestService.api(herself).get("/v1/visits/" + visit + "/reaction").expect(200);
        TestService.api(herself).get("/v1/reactions/me").expect(200);
        assertEquals(List.of(), looks());
    }

    @Test
    void aListOfDaysWithoutComplaintsIsALookAtNobody() {
        TestService.bean(Reactions.class).confirm(herself, visit, List.of(), Way.ONLINE).orThrow();
        TestService.api(here.clerk).get("/v1/reactions?day=" + DAY).expect(200);
        assertEquals(List.of(), looks());
    }

    private VisitId done() {
        TestService.clock().set(DAY, NINE);
        ParticipantId samira = here.someone();
        VisitId planned = here.planned(here.garden, 60, DAY, NINE, samira);
        Visits visits = TestService.bean(Visits.class);
        visits.start(here.foreman, planned).orThrow();
        visits.finish(here.foreman, planned, List.of(new PresenceLine(samira, Presence.PRESENT, Minutes.of(60))))
                .orThrow();
        return planned;
    }

    private List<Role> looks() {
        return audit.looksAt(here.resident.value(), "", 20).items().stream()
                .map(Look::role)
                .map(Objects::requireNonNull)
                .toList();
    }
}
