package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.DemoTown;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StartInBrowserTest {

    private final Chromium chromium = Chromium.start();

    @AfterAll
    void close() {
        TestService.clock().reset();
        chromium.close();
    }

    @Test
    void everyStartPageLooksRightOnAPhoneAndOnADesk() {
        DemoTown.putTheClock();
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            Page welcome = chromium.stranger(width);
            welcome.navigate("/");
            wrong.addAll(Looks.wrongWith(welcome, "start-stranger-" + width));
            for (Role role : Role.values()) {
                Page page = chromium.page(DemoTown.actor(role), width);
                page.navigate("/");
                wrong.addAll(Looks.wrongWith(page, "start-" + role + "-" + width));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void accountPagesLookRightOnAPhoneAndOnADesk() {
        DemoTown.putTheClock();
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            Page page = chromium.page(DemoTown.actor(Role.ADMIN), width);
            for (String path : List.of("/accounts", "/accounts/new", "/account")) {
                page.navigate(path);
                wrong.addAll(Looks.wrongWith(page, path.substring(1).replace('/', '-') + "-" + width));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }
}
