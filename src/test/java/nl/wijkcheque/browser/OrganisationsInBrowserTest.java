package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class OrganisationsInBrowserTest {

    private final Chromium chromium = Chromium.start();
    private final Actor clerk = TestService.actor(TestService.servicepunt("Organisaties"), Role.CLERK);
    private final Premises premises = Care.premises(clerk, Care.registered(clerk));

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void organisationsLookRightOnAPhoneAndOnADesk() {
        List<String> wrong = new ArrayList<>();
        Page page = chromium.page(clerk, Chromium.PHONE);
        for (String path : List.of(
                "/organisations",
                "/organisations/new",
                "/organisations/" + premises.organisation(),
                "/organisations/" + premises.organisation() + "/premises/new")) {
            page.navigate(path);
            String name = path.replaceAll("[0-9a-f-]{36}", "one").substring(1).replace('/', '-');
            wrong.addAll(Chromium.wrongAtEachWidth(page, name));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }
}
