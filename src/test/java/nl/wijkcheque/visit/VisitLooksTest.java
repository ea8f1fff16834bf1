package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.Look;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is told about a resident, and where she lives, is hers: she can see that it was read. */
final class VisitLooksTest {

    private final Neighbourhood here = new Neighbourhood();
    private final VisitId visit = here.planned(here.garden, 60, DAY, NINE, here.someone());

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoReadsWhatCrewsToldLooksAtTheFileOfWhomItIsAbout() {
        TestService.api(here.foreman).get("/v1/visit-reports").expect(200);
        assertEquals(List.of(), looks(), "nothing was told yet");
        TestService.bean(Visits.class).start(here.foreman, visit).orThrow();
        TestService.bean(Reports.class).damage(here.foreman, visit, "De vaas is stuk.").orThrow();
        TestService.api(here.foreman).get("/v1/visit-reports").expect(200);
        TestService.browser(here.coordinator).open("/reports").expect(200);
        TestService.browser(here.coordinator).open("/reports?state=SETTLED").expect(200);
        assertEquals(List.of(Role.COORDINATOR, Role.FOREMAN), looks());
    }

    @Test
    void theListOfADayIsALookUnlessItIsTheWorkOfThatDay() {
        for (int ahead = -2; ahead <= 2; ahead++) {
            TestService.clock().set(DAY.plusDays(ahead), NINE);
            TestService.browser(here.foreman).open("/today?day=" + DAY).expect(200);
            TestService.api(here.coordinator).get("/v1/mornings/" + DAY).expect(200);
        }
        assertEquals(List.of(Role.COORDINATOR, Role.FOREMAN, Role.COORDINATOR, Role.FOREMAN), looks());
    }

    @Test
    void whatWasLeftOpenIsALookFromTheDayAfterTomorrowAndItsCountIsNone() {
        for (int later = 0; later <= 2; later++) {
            TestService.clock().set(DAY.plusDays(later), NINE);
            TestService.browser(here.foreman).open("/today").expect(200);
            TestService.browser(here.foreman).open("/").expect(200);
            TestService.browser(here.coordinator).open("/").expect(200);
            TestService.api(here.coordinator).get("/v1/visits/left-open").expect(200);
            assertEquals(later < 2 ? List.of() : List.of(Role.COORDINATOR, Role.FOREMAN), looks());
        }
    }

    /** The latest first. */
    private List<Role> looks() {
        return TestService.bean(Audit.class).looksAt(here.resident.value(), "", 20).items().stream()
                .map(Look::role)
                .map(Objects::requireNonNull)
                .toList();
    }
}
