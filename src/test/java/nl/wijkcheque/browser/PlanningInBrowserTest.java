package nl.wijkcheque.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.fixture.DemoTown;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PlanningInBrowserTest {

    private static final LocalDate PROPOSED = DemoTown.TODAY.plusWeeks(2);

    private final Chromium chromium = Chromium.start();

    @BeforeAll
    void today() {
        DemoTown.putTheClock();
    }

    @AfterAll
    void close() {
        chromium.close();
        TestService.clock().reset();
    }

    @Test
    void planningLooksRightOnAPhoneAndOnADesk() {
        Actor coordinator = DemoTown.actor(Role.COORDINATOR);
        String waiting = TestService.bean(BookingLists.class)
                .inState(coordinator.servicepunt().id(), BookingState.WACHTLIJST, "", 1)
                .items()
                .getFirst()
                .booking()
                .id()
                .toString();
        Planning planning = TestService.bean(Planning.class);
        List<PlannedVisit> visits = planning.between(
                coordinator.servicepunt().id(),
                new Period(DemoTown.TODAY.plusDays(1), DemoTown.TODAY.plusWeeks(2)));
        PlannedVisit visit = visits.getFirst();
        ToTell toTell = TestService.bean(ToTell.class);
        PlannedVisit moved = visits.stream()
                .filter(one -> toTell.about(coordinator, one.id()).isPresent())
                .findFirst()
                .orElseThrow();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("board", "/planning");
        pages.put("week-plans", "/week-plans?week=" + PROPOSED);
        pages.put("week-plan", "/week-plans/" + TestService.bean(WeekProposals.class)
                .ofWeek(coordinator.servicepunt().id(), PROPOSED)
                .getFirst()
                .id());
        pages.put("crews", "/planning/" + waiting);
        pages.put("crews-move", "/planning/" + visit.booking());
        pages.put("people", "/planning/" + waiting + "/people");
        pages.put("visit", "/planning/visits/" + visit.id());
        pages.put("message", "/planning/visits/" + moved.id() + "/message");
        pages.put("to-tell", "/planning/to-tell");
        pages.put("locations", "/locations");
        List<String> wrong = new ArrayList<>();
        look(chromium.page(coordinator, Chromium.PHONE), pages, wrong);
        look(
                chromium.page(DemoTown.actor(Role.ADMIN), Chromium.PHONE),
                Map.of("postcodes", "/postcode-table"),
                wrong);
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void whoWaitsForAProposalSeesItWithoutDoingAnything() {
        Page page = chromium.page(DemoTown.actor(Role.COORDINATOR), Chromium.DESK);
        page.navigate("/week-plans?week=" + PROPOSED.plusWeeks(1));
        page.locator("form[action='/week-plans'] button").click();
        assertThat(page.locator("#progress")).containsText("van wat er deze week te halen is");
    }

    private static void look(Page page, Map<String, String> pages, List<String> wrong) {
        pages.forEach((name, path) -> {
            page.navigate(path);
            wrong.addAll(Chromium.wrongAtEachWidth(page, "planning-" + name));
        });
    }
}
