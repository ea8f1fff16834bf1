package nl.wijkcheque.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.DemoTown;
import nl.wijkcheque.participant.Caseload;
import nl.wijkcheque.participant.Caseloads;
import nl.wijkcheque.participant.Due;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.visit.Experiences;
import nl.wijkcheque.visit.Farewell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What guides of participants see of them, and what they don't. */
final class CaseloadPagesTest {

    @BeforeEach
    void inApril() {
        DemoTown.putTheClock();
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aCoachSeesHowManyTheyAreAndWhatComesDueEachWithAWayToIt() {
        Actor coach = DemoTown.actor(Role.COACH);
        Caseload caseload = TestService.bean(Caseloads.class).of(coach);
        Browser.Shown page = open(Role.COACH, "/caseload");
        assertTrue(page.text().contains("Uw deelnemers " + caseload.people().size()), page.text());
        assertTrue(page.text().contains("35–40"), page.text());
        assertFalse(caseload.dues().isEmpty());
        for (Due due : caseload.dues()) {
            assertTrue(page.html().contains("/participants/" + due.participant()), due.toString());
        }
        assertEquals(403, TestService.browser(DemoTown.actor(Role.FOREMAN)).open("/caseload").status());
    }

    @Test
    void theVisitsBehindAStepAreOnAPageOfTheirOwn() {
        var experience = TestService.bean(Experiences.class).at(DemoTown.town().servicepunt().id()).stream()
                .filter(each -> each.visits() > 0)
                .findFirst()
                .orElseThrow();
        String path = "/growth/" + experience.participant() + "/" + experience.offering();
        String text = open(Role.COACH, path).text();
        assertTrue(text.contains("De bezoeken van het afgelopen jaar") && text.contains("Ja"), text);
        String nobody = "/growth/" + experience.offering() + "/" + experience.offering();
        assertEquals(404, TestService.browser(DemoTown.actor(Role.COACH)).open(nobody).status());
    }

    @Test
    void aCoachHearsHowManyWillMissSomebodyAndNotWho() {
        List<Farewell> leaving = TestService.bean(Experiences.class).leaving(DemoTown.town().servicepunt().id());
        assertFalse(leaving.isEmpty());
        String coach = open(Role.COACH, "/growth").text();
        String coordinator = open(Role.COORDINATOR, "/growth").text();
        for (Farewell farewell : leaving) {
            String resident = TestService.bean(Hosts.class)
                    .find(farewell.residents().getFirst().resident())
                    .orElseThrow()
                    .title();
            assertTrue(coordinator.contains(resident), resident);
            assertFalse(coach.contains(resident), resident);
        }
    }

    @Test
    void theSpreadNamesEverybodyWithHerWeeks() {
        String text = open(Role.COORDINATOR, "/growth").text();
        assertTrue(text.contains("Verdeling van de uren") && text.contains("Samira Bouzidi"), text);
    }

    @Test
    void whatMachinesGetIsTheSame() {
        var caseload = TestService.api(DemoTown.actor(Role.COACH)).get("/v1/caseloads/me").expect(200).json();
        assertEquals(35, caseload.path("usualLeast").asInt());
        assertTrue(caseload.path("dues").size() > 0, caseload.toString());
        var coach = TestService.api(DemoTown.actor(Role.COACH)).get("/v1/farewells").expect(200).json();
        assertFalse(coach.path("items").isEmpty(), coach.toString());
        coach.path("items").forEach(one -> assertEquals(0, one.path("residentIds").size()));
        TestService.api(DemoTown.actor(Role.FOREMAN)).get("/v1/step-proposals").expect(200);
        var spread = TestService.api(DemoTown.actor(Role.COACH)).get("/v1/hours-spread?weeks=4").expect(200).json();
        assertEquals(4, spread.path("mondays").size());
    }

    private static Browser.Shown open(Role role, String path) {
        return TestService.browser(DemoTown.actor(role)).open(path).expect(200);
    }
}
