package nl.wijkcheque.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.Claims;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.statement.Closings;
import nl.wijkcheque.statement.LedgerHistory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class StatementsInBrowserTest {

    private final Chromium chromium = Chromium.start();
    private final LedgerHistory history = new LedgerHistory("Servicepunt")
            .sold("2025-02-01", "10:00", TariffGroup.STANDARD, LedgerAccount.CASH, 42)
            .sold("2025-03-01", "10:00", TariffGroup.REDUCED, LedgerAccount.PIN, 80)
            .redeemed("2025-04-02", "15:00", TariffGroup.REDUCED, OfferingKind.KLUS, 25)
            .redeemed("2025-04-03", "15:00", TariffGroup.STANDARD, OfferingKind.DIENST, 12);

    @AfterAll
    void close() {
        chromium.close();
    }

    @Test
    void statementsLookRightOnAPhoneAndOnADesk() {
        List<String> wrong = new ArrayList<>();
        for (int width : new int[]{Chromium.PHONE, Chromium.DESK}) {
            Page page = chromium.page(history.controller, width);
            for (String path : List.of(
                    "/statements",
                    "/statements/revenue?from=2025-01-01&until=2025-12-31",
                    "/statements/closings",
                    "/statements/closings/new?from=2025-02-01&until=2025-02-28",
                    "/ledger/accounts",
                    "/claims",
                    "/statements/audit-file",
                    "/statements/hour-bonus?year=2025",
                    "/statements/flow?from=2025-01-01&until=2025-12-31")) {
                page.navigate(path);
                wrong.addAll(Looks.wrongWith(page,
                        path.replaceAll("\\?.*", "").substring(1).replace('/', '-') + "-" + width));
            }
        }
        assertEquals(List.of(), wrong);
        assertEquals(List.of(), chromium.complaints());
    }

    @Test
    void aClaimLooksRightOnAPhoneAndOnADesk() {
        LedgerHistory claimed = new LedgerHistory("Claim")
                .sold("2025-02-01", "10:00", TariffGroup.REDUCED, LedgerAccount.CASH, 4)
                .redeemed("2025-02-02", "15:00", TariffGroup.REDUCED, OfferingKind.KLUS, 2);
        YearMonth month = YearMonth.of(2025, 2);
        TestService.bean(Closings.class)
                .close(claimed.controller, new Period(month.atDay(1), month.atEndOfMonth()))
                .orThrow();
        Claims claims = TestService.bean(Claims.class);
        Claim claim = claims.make(claimed.controller, month).orThrow();
        Page page = chromium.page(claimed.controller, Chromium.PHONE);
        page.navigate("/claims/" + claim.id());
        List<String> wrong = new ArrayList<>(Chromium.wrongAtEachWidth(page, "claim"));
        LocalDate today = Amsterdam.today(TestService.clock());
        Money amount = claim.facts().amount();
        claims.submit(claimed.controller, claim.id()).orThrow();
        claims.pay(claimed.controller, claim.id(), amount, today, "").orThrow();
        claims.undoPayment(claimed.controller, claim.id(), "Dit was de betaling van een andere maand.").orThrow();
        claims.pay(claimed.controller, claim.id(), amount, today, "").orThrow();
        page.navigate("/claims/" + claim.id());
        wrong.addAll(Chromium.wrongAtEachWidth(page, "claim-paid"));
        assertEquals(List.of(), wrong);
    }

    @Test
    void aControllerChoosesAPeriodAndDownloadsThePaper() {
        Page page = chromium.page(history.controller, Chromium.DESK);
        page.navigate("/statements");
        page.locator("#revenue-from").fill("2025-01-01");
        page.locator("#revenue-until").fill("2025-12-31");
        page.locator("#revenue-until").press("Enter");
        page.waitForURL("**/statements/revenue?**");
        assertTrue(page.getByText("€ 525,00").first().isVisible());
        String name = page.waitForDownload(() -> page.getByText("PDF").click()).suggestedFilename();
        assertEquals("opbrengsten-2025-01-01-2025-12-31.pdf", name);
    }
}
