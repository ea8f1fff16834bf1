package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.DemoTown;
import nl.wijkcheque.participant.Caseloads;
import nl.wijkcheque.participant.Milestone;
import nl.wijkcheque.participant.Milestones;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.visit.Experiences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The pages about people on a track, as those who guide them see them, and as they see their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class PeopleInBrowserTest {

    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        TestService.clock().reset();
        chromium.close();
    }

    @Test
    void everyPageLooksRightOnAPhoneAndOnADesk() {
        DemoTown.putTheClock();
        List<String> wrong = new ArrayList<>();
        Map<Role, Page> pages = new EnumMap<>(Role.class);
        for (Map.Entry<Role, String> look : looks()) {
            Page page = pages.computeIfAbsent(
                    look.getKey(), role -> chromium.page(DemoTown.actor(role), Chromium.PHONE));
            page.navigate(look.getValue());
            String name = look.getValue().replaceAll("[0-9a-f-]{36}", "x").substring(1).replaceAll("[/?=&]", "-");
            wrong.addAll(Chromium.wrongAtEachWidth(page, "people-" + look.getKey() + "-" + name));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }

    private static List<Map.Entry<Role, String>> looks() {
        Actor coach = DemoTown.actor(Role.COACH);
        Milestone milestone = milestone(coach);
        String file = "/participants/" + milestone.participant();
        return List.of(
                Map.entry(Role.COACH, "/caseload"),
                Map.entry(Role.COACH, "/growth"),
                Map.entry(Role.FOREMAN, "/growth"),
                Map.entry(Role.COORDINATOR, "/growth"),
                Map.entry(Role.COACH, file),
                Map.entry(Role.COACH, file + "/milestones"),
                Map.entry(
                        Role.COACH,
                        file + "/milestones/" + milestone.placement() + "/" + milestone.kind() + "/"
                                + milestone.number()),
                Map.entry(Role.COACH, file + "/ladder"),
                Map.entry(Role.COACH, file + "/placements/new"),
                Map.entry(Role.COACH, file + "/bank-account"),
                Map.entry(Role.FOREMAN, evidence()),
                Map.entry(Role.CONTROLLER, "/statements/hour-bonus/payment?year=" + DemoTown.TODAY.getYear()),
                Map.entry(Role.CONTROLLER, "/statements/flow?from=2026-01-01&until=2026-12-31"),
                Map.entry(Role.PARTICIPANT, "/my-bank-account"),
                Map.entry(Role.PARTICIPANT, "/my-bonus"),
                Map.entry(Role.FOREMAN, file + "/wishes"),
                Map.entry(Role.PARTICIPANT, "/my-wishes"));
    }

    /** The visits of somebody who did some. */
    private static String evidence() {
        return TestService.bean(Experiences.class).at(DemoTown.town().servicepunt().id()).stream()
                .filter(each -> each.visits() > 0)
                .findFirst()
                .map(each -> "/growth/" + each.participant() + "/" + each.offering())
                .orElseThrow();
    }

    /** Somebody of the coach who has something to be decided. */
    private static Milestone milestone(Actor coach) {
        List<ParticipantId> own = TestService.bean(Caseloads.class).of(coach).people().stream()
                .map(Participant::id)
                .toList();
        return TestService.bean(Milestones.class).of(own).values().stream()
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
    }
}
