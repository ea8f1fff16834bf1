package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class TillInBrowserTest {

    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void aClerkOpensAndClosesHerTillOnAPhoneAndOnADesk() {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            Servicepunt servicepunt = TestService.servicepunt("Kas");
            Actor clerk = TestService.clerkWithoutTill(servicepunt);
            TestService.actor(servicepunt, Role.CLERK);
            Page page = chromium.page(clerk, width);
            page.navigate("/till");
            wrong.addAll(Looks.wrongWith(page, "till-none-" + width));
            page.getByText("Kas openen").click();
            page.waitForURL("**/till/open");
            page.getByLabel("Kas 2").check();
            page.getByLabel("Uit de kluis erbij").fill("50");
            wrong.addAll(Looks.wrongWith(page, "till-open-where-" + width));
            press(page, "Verder");
            page.getByLabel("€ 20", new Page.GetByLabelOptions().setExact(true)).fill("2");
            page.getByLabel("€ 5", new Page.GetByLabelOptions().setExact(true)).fill("2");
            wrong.addAll(Looks.wrongWith(page, "till-open-count-" + width));
            press(page, "Verder");
            assertTrue(page.getByText("Het klopt precies.").isVisible());
            wrong.addAll(Looks.wrongWith(page, "till-open-check-" + width));
            press(page, "Kas openen");
            assertTrue(page.getByText("De kas is open.").first().isVisible());
            wrong.addAll(Looks.wrongWith(page, "till-mine-" + width));
            page.getByText("Kas sluiten").click();
            page.getByLabel("€ 50", new Page.GetByLabelOptions().setExact(true)).fill("1");
            page.getByLabel("50 cent", new Page.GetByLabelOptions().setExact(true)).fill("1");
            press(page, "Verder");
            page.getByLabel("Totaal van de pinautomaat").fill("0");
            wrong.addAll(Looks.wrongWith(page, "till-close-rest-" + width));
            press(page, "Verder");
            wrong.addAll(Looks.wrongWith(page, "till-close-check-" + width));
            press(page, "Kas sluiten");
            assertTrue(page.getByText("Tel nog een keer").first().isVisible());
            page.getByLabel("Hoe komt het verschil?").fill("Verkeerd gewisseld.");
            press(page, "Kas sluiten");
            assertTrue(page.getByText("De kas is gesloten.").first().isVisible());
            wrong.addAll(Looks.wrongWith(page, "till-shift-" + width));
            page.navigate("/till/shifts");
            wrong.addAll(Looks.wrongWith(page, "till-shifts-" + width));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints().stream()
                .filter(complaint -> !complaint.contains("status of 400"))
                .toList());
    }

    private static void press(Page page, String label) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true)).click();
    }
}
