package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class LoginInBrowserTest {

    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void someoneLogsInWithTheKeyboardAndOutAgain() {
        Actor clerk = TestService.actor(TestService.servicepunt("Browser"), Role.CLERK);
        Page page = chromium.stranger(Chromium.PHONE);
        page.navigate("/login");
        page.getByLabel("Inlognaam").fill(clerk.name());
        page.getByLabel("Wachtwoord").fill(TestService.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL("**/");
        assertTrue(page.locator(".wc-viewer__name").textContent().contains(clerk.name()));
        page.getByText("Uitloggen").click();
        page.waitForURL("**/login**");
        assertTrue(page.getByText("U bent uitgelogd.").isVisible());
    }

    @Test
    void theLoginPageLooksRightOnAPhoneAndOnADesk() {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            Page page = chromium.stranger(width);
            page.navigate("/login");
            wrong.addAll(Looks.wrongWith(page, "login-" + width));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }
}
