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
        Page welcome = chromium.stranger(Chromium.PHONE);
        welcome.navigate("/");
        wrong.addAll(Chromium.wrongAtEachWidth(welcome, "start-stranger"));
        for (Role role : Role.values()) {
            Page page = chromium.page(DemoTown.actor(role), Chromium.PHONE);
            page.navigate("/");
            wrong.addAll(Chromium.wrongAtEachWidth(page, "start-" + role));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void accountPagesLookRightOnAPhoneAndOnADesk() {
        DemoTown.putTheClock();
        List<String> wrong = new ArrayList<>();
        Page page = chromium.page(DemoTown.actor(Role.ADMIN), Chromium.PHONE);
        for (String path : List.of("/accounts", "/accounts/new", "/account")) {
            page.navigate(path);
            wrong.addAll(Chromium.wrongAtEachWidth(page, path.substring(1).replace('/', '-')));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }
}
