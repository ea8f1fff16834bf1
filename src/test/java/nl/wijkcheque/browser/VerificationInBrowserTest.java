package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.ledger.Occasion;
import nl.wijkcheque.ledger.Seals;
import nl.wijkcheque.ledger.Verifications;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VerificationInBrowserTest {

    private final Chromium chromium = Chromium.start();
    private final Actor admin = TestService.actor(TestService.servicepunt("Zegel"), Role.ADMIN);

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void anAdministratorLooksAtTheLedgerOnAPhoneAndOnADesk() {
        assertTrue(TestService.bean(Seals.class).seal() >= 0);
        TestService.bean(Verifications.class).verify(Occasion.NIGHTLY, null);
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            Page page = chromium.page(admin, width);
            page.navigate("/ledger/verifications");
            page.getByText("Nu controleren").click();
            page.waitForURL("**/ledger/verifications**");
            wrong.addAll(Looks.wrongWith(page, "ledger-verifications-" + width));
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }
}
