package nl.wijkcheque.statement.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.Test;

final class StatementPagesTest {

    private final Servicepunt servicepunt = TestService.servicepunt("Statements");
    private final Browser controller = TestService.browser(TestService.actor(servicepunt, Role.CONTROLLER));

    @Test
    void everyOneChoosesFromWhatHeMayRead() {
        String shown = controller.open("/statements").expect(200).text();
        assertTrue(shown.contains("Opbrengsten") && shown.contains("Urenbonus") && shown.contains("In- en uitstroom"));
        Browser coach = TestService.browser(TestService.actor(servicepunt, Role.COACH));
        String forCoach = coach.open("/statements").expect(200).text();
        assertTrue(!forCoach.contains("Opbrengsten") && forCoach.contains("In- en uitstroom"), forCoach);
        assertEquals(403, coach.open("/statements/hour-bonus?year=2025").status());
        Browser admin = TestService.browser(TestService.actor(servicepunt, Role.ADMIN));
        String forAdmin = admin.open("/statements").expect(200).text();
        assertTrue(forAdmin.contains("Opbrengsten") && !forAdmin.contains("In- en uitstroom"), forAdmin);
    }

    @Test
    void everyPresetLeadsToAStatement() {
        String html = controller.open("/statements").expect(200).html();
        List<String> links = html.lines()
                .filter(line -> line.contains("href=\"/statements/") && line.contains("?"))
                .map(line -> line.replaceAll(".*href=\"([^\"]+)\".*", "$1").replace("&amp;", "&"))
                .toList();
        assertEquals(23, links.size(), links::toString);
        for (String link : links) {
            assertTrue(controller.open(link).expect(200).html().contains("<h1>"), link);
        }
    }

    @Test
    void presetsAreWholeMonthsQuartersAndYears() {
        assertEquals(
                List.of(
                        period("2024-02-01", "2024-02-29"),
                        period("2024-01-01", "2024-01-31"),
                        period("2024-01-01", "2024-03-31"),
                        period("2024-01-01", "2024-12-31"),
                        period("2023-01-01", "2023-12-31")),
                List.copyOf(Presets.on(LocalDate.of(2024, 2, 29)).values()));
        assertEquals(
                List.of(
                        period("2025-01-01", "2025-01-31"),
                        period("2024-12-01", "2024-12-31"),
                        period("2025-01-01", "2025-03-31"),
                        period("2025-01-01", "2025-12-31"),
                        period("2024-01-01", "2024-12-31")),
                List.copyOf(Presets.on(LocalDate.of(2025, 1, 1)).values()));
    }

    @Test
    void whatWasTypedComesBackWithWhatIsWrong() {
        Browser.Shown again = controller
                .open("/statements/revenue?from=2025-03-01&until=2025-02-01")
                .expect(400);
        assertTrue(again.html().contains("href=\"#revenue-until\""), again.html());
        assertTrue(again.html().contains("id=\"revenue-until\""), again.html());
        assertTrue(again.html().contains("value=\"2025-03-01\""), again.html());
        assertTrue(again.text().contains("De einddatum ligt voor de begindatum."), again.text());
        for (String bad : List.of(
                "/statements/revenue",
                "/statements/revenue?from=ooit&until=nu",
                "/statements/flow?from=2025-01-01",
                "/statements/flow?from=2999-01-01&until=2999-01-02",
                "/statements/hour-bonus",
                "/statements/hour-bonus?year=dit+jaar",
                "/statements/hour-bonus?year=99999999999",
                "/statements/hour-bonus?year=1999")) {
            controller.open(bad).expect(400);
        }
    }

    @Test
    void aPeriodThatIsNotOverIsCalledProvisional() {
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        String path = "/statements/revenue?from=" + today + "&until=" + today;
        assertTrue(controller.open(path).expect(200).text().contains("Voorlopig:"));
        String over = "/statements/revenue?from=2025-01-01&until=2025-01-31";
        assertFalse(controller.open(over).expect(200).text().contains("Voorlopig:"));
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }
}
