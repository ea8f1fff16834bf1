package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.architecture.Routes;
import nl.wijkcheque.fixture.DemoTown;
import nl.wijkcheque.fixture.Links;
import nl.wijkcheque.participant.Placements;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.visit.Experiences;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.jspecify.annotations.Nullable;

/** Every page that the running service has is looked at: one that nobody looks at fails here. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageTest {

    /** What answers with something else than a page. */
    private static final Set<String> NO_PAGES = Set.of(
            "/health",
            "/health/{selector}",
            "/prometheus",
            "/language/{language}",
            "/cheques/reminders/paper",
            "/payouts/batches/{id}/file",
            "/today/lists");

    /** Pages that are there only after something happened, and the test that has it happen. */
    private static final Map<String, Class<?>> STORIES = Map.ofEntries(
            Map.entry("/book/{step}", BookingsInBrowserTest.class),
            Map.entry("/claims/{id}", StatementsInBrowserTest.class),
            Map.entry("/cheques/file/{id}", CounterInBrowserTest.class),
            Map.entry("/cheques/sell/confirm", CounterInBrowserTest.class),
            Map.entry("/counter/undo", CounterInBrowserTest.class),
            Map.entry("/concerns/{id}", DayInBrowserTest.class),
            Map.entry("/demo-payments/{id}", PaymentsInBrowserTest.class),
            Map.entry("/invoices/organisations/{id}", InvoicesInBrowserTest.class),
            Map.entry("/invoices/{id}", InvoicesInBrowserTest.class),
            Map.entry("/my-cheques/orders/{id}", OnlineOrderInBrowserTest.class),
            Map.entry("/payments/{id}", PaymentsInBrowserTest.class),
            Map.entry("/payouts/batches/{id}", PaymentsInBrowserTest.class),
            Map.entry("/payouts/settlements/{id}/reversal", PaymentsInBrowserTest.class),
            Map.entry("/payouts/{id}/back", PaymentsInBrowserTest.class),
            Map.entry("/planning/visits/{id}/message", PlanningInBrowserTest.class),
            Map.entry("/series/{id}", WachtlijstInBrowserTest.class),
            Map.entry("/till/open", TillInBrowserTest.class),
            Map.entry("/visits/{id}/concern", DayInBrowserTest.class),
            Map.entry("/visits/{id}/damage", DayInBrowserTest.class),
            Map.entry("/visits/{id}/more-work", DayInBrowserTest.class),
            Map.entry("/visits/{id}/turned-away", DayInBrowserTest.class));

    private static final Set<String> UNDER_NO_TAB = Set.of("/account", "/my-file-looks");

    /** A code that nobody holds: its page says so, with 404. */
    private static final String NOBODYS = "0000-0000-0000-0000";

    private final Chromium chromium = Chromium.start();
    private final Map<Role, Actor> people = new EnumMap<>(Role.class);

    @AfterAll
    void close() {
        TestService.clock().reset();
        chromium.close();
    }

    @Test
    void everyPageCanBeReadByWhoCannotSeeItAndIsLookedAtByATest() throws IOException {
        DemoTown.putTheClock();
        for (Role role : Role.values()) {
            people.put(role, DemoTown.actor(role));
        }
        Map<String, Look> looks = new TreeMap<>(linked());
        unlinked().forEach(look -> looks.put(routeOf(look.path()).orElseThrow(), look));
        Set<String> missed = new TreeSet<>(routes());
        missed.removeAll(looks.keySet());
        missed.removeAll(NO_PAGES);
        missed.removeAll(STORIES.keySet());
        assertEquals(Set.of(), missed, "pages that no test looks at");
        for (Map.Entry<String, Class<?>> story : STORIES.entrySet()) {
            assertTrue(opens(story.getValue(), story.getKey()), story::toString);
        }
        assertEquals(List.of(), look(looks));
        assertEquals(List.of(), chromium.complaints().stream()
                .filter(complaint -> !complaint.contains(NOBODYS))
                .toList());
    }

    private List<String> look(Map<String, Look> looks) {
        List<String> wrong = new ArrayList<>();
        Map<Optional<Role>, Page> pages = new HashMap<>();
        looks.forEach((route, look) -> {
            Page page = pages.computeIfAbsent(
                    Optional.ofNullable(look.role()),
                    role -> role.map(one -> chromium.page(who(one), Chromium.DESK))
                            .orElseGet(() -> chromium.stranger(Chromium.DESK)));
            page.navigate(look.path());
            if (look.role() != null && !UNDER_NO_TAB.contains(route)
                    && page.locator(".wc-nav__link[aria-current]").count() != 1) {
                wrong.add(page.url() + ": current tabs of " + look.role() + ": "
                        + page.locator(".wc-nav__link[aria-current]").allInnerTexts());
            }
            wrong.addAll(Looks.wrongWith(page, "every" + route.replaceAll("[/{}]+", "-") + "-" + Chromium.DESK));
        });
        return wrong;
    }

    /** What each role reaches by following links; of what several reach, the first one's. */
    private Map<String, Look> linked() {
        Map<String, Look> looks = new HashMap<>();
        people.forEach((role, who) -> {
            Links links = Links.from(who, role == Role.COACH ? 3 : 1);
            assertEquals(List.of(), links.broken(), role::toString);
            links.pages()
                    .values()
                    .forEach(path -> routeOf(path).filter(route -> !NO_PAGES.contains(route))
                            .ifPresent(route -> looks.putIfAbsent(route, new Look(role, path))));
        });
        return looks;
    }

    private Actor who(Role role) {
        return Objects.requireNonNull(people.get(role));
    }

    /** Pages to which no link leads in a demonstration as small as this, or that are for strangers. */
    private List<Look> unlinked() {
        Actor coordinator = who(Role.COORDINATOR);
        PlannedVisit visit = TestService.bean(Planning.class)
                .between(coordinator.servicepunt().id(), new Period(DemoTown.TODAY, DemoTown.TODAY.plusWeeks(1)))
                .getFirst();
        String proposal = TestService.bean(WeekProposals.class)
                .ofWeek(coordinator.servicepunt().id(), DemoTown.TODAY.plusWeeks(2))
                .getFirst()
                .id()
                .toString();
        String growth = TestService.bean(Experiences.class).at(coordinator.servicepunt().id()).stream()
                .filter(each -> each.visits() > 0)
                .findFirst()
                .map(each -> "/growth/" + each.participant() + "/" + each.offering())
                .orElseThrow();
        String resident = Objects.requireNonNull(who(Role.RESIDENT).resident()).toString();
        ParticipantId helper = visit.crew().getFirst().participant();
        String placement = TestService.bean(Placements.class).of(helper).getFirst().id().toString();
        return List.of(
                // The first resident that a list shows may have died in another test.
                new Look(Role.CLERK, "/residents/" + resident + "/contact-data"),
                new Look(Role.CLERK, "/residents/" + resident + "/correction"),
                new Look(Role.CLERK, "/residents/" + resident + "/household"),
                new Look(Role.CLERK, "/residents/" + resident + "/death"),
                new Look(Role.CLERK, "/cheques/of/" + resident),
                new Look(Role.CLERK, "/cheques/orders/of/" + resident),
                new Look(null, "/login"),
                new Look(null, "/offerings"),
                new Look(null, "/c/" + NOBODYS),
                new Look(null, "/C/" + NOBODYS),
                new Look(Role.CLERK, "/cheques/reminders/letters"),
                new Look(Role.CLERK, "/counter/redeem/" + visit.id()),
                new Look(Role.FOREMAN, "/today/missing/" + helper + "?day=" + visit.day()),
                // Linked as long as there was no work on it.
                new Look(Role.COACH, "/participants/" + helper + "/placements/" + placement + "/withdrawal"),
                new Look(Role.COORDINATOR, "/week-plans/" + proposal),
                new Look(Role.COACH, "/participants/without-coach"),
                new Look(Role.FOREMAN, growth));
    }

    private static Set<String> routes() {
        return Routes.all().stream()
                .filter(route -> route.startsWith("GET ") && !route.startsWith("GET /v1"))
                .map(Routes::path)
                .collect(Collectors.toSet());
    }

    /** The most telling one that the path belongs to. */
    private static Optional<String> routeOf(String path) {
        String asked = path.replaceAll("[?].*", "");
        return routes().stream()
                .filter(route -> asked.matches(route.replaceAll("\\{[^}]+}", "[^/]+")))
                .min(Comparator.comparingInt(route -> route.split("\\{", -1).length));
    }

    /** Whether the test writes the part of the address that never varies. */
    private static boolean opens(Class<?> test, String route) throws IOException {
        Path source = Path.of("src/test/java", test.getName().replace('.', '/') + ".java");
        return Files.readString(source).contains(route.replaceFirst("\\{.*", ""));
    }

    /** @param role null for who has not logged in */
    private record Look(@Nullable Role role, String path) {}
}
