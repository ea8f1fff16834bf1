package nl.wijkcheque.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ChartOfAccountsTest {

    private final ChartOfAccounts chart = TestService.bean(ChartOfAccounts.class);
    private final Servicepunt servicepunt = TestService.servicepunt("Chart");
    private final Actor admin = TestService.actor(servicepunt, Role.ADMIN);

    @Test
    void theTableAndTheCodeKnowTheSameAccounts() {
        List<ChartedAccount> all = chart.all();
        assertEquals(
                EnumSet.allOf(LedgerAccount.class),
                all.stream().map(ChartedAccount::account).collect(Collectors.toSet()));
        assertEquals(LedgerAccount.values().length, all.size());
    }

    @Test
    void whatIsOfTheBalanceSheetHasACodeOfTheBalanceSheet() {
        for (ChartedAccount account : chart.all()) {
            if (account.rgs() != null) {
                boolean balance = account.kind() == AccountKind.ASSET || account.kind() == AccountKind.LIABILITY;
                assertEquals(balance ? 'B' : 'W', account.rgs().charAt(0), account.toString());
            }
        }
    }

    @Test
    void anAdministratorNumbersAnAccountAsTheBookkeeperDoes() {
        ChartedAccount was = of(LedgerAccount.SUBSIDY_DIFFERENCE);
        try {
            ChartedAccount now = chart.change(admin, LedgerAccount.SUBSIDY_DIFFERENCE, 9_155, "WBedAdlBov").orThrow();
            assertEquals(9_155, now.number());
            assertEquals("WBedAdlBov", of(LedgerAccount.SUBSIDY_DIFFERENCE).rgs());
            assertEquals(
                    AuditAction.LEDGER_ACCOUNT_CHANGED,
                    TestService.bean(Audit.class)
                            .about(ChartOfAccounts.subject(LedgerAccount.SUBSIDY_DIFFERENCE), 1)
                            .getFirst()
                            .action());
        } finally {
            chart.change(admin, LedgerAccount.SUBSIDY_DIFFERENCE, was.number(), was.rgs()).orThrow();
        }
    }

    @Test
    void twoAccountsNeverHaveOneNumber() {
        assertEquals(RefusalCode.ACCOUNT_NUMBER_TAKEN, refused(LedgerAccount.BANK, 1_000, null));
        assertEquals(RefusalCode.ACCOUNT_NUMBER_INVALID, refused(LedgerAccount.BANK, 999, null));
        assertEquals(RefusalCode.ACCOUNT_NUMBER_INVALID, refused(LedgerAccount.BANK, 10_000, null));
        for (String bad : List.of("Bank", "BLimBanRbaX", "XLimBan", "blimbanrba", "B")) {
            assertEquals(RefusalCode.RGS_CODE_INVALID, refused(LedgerAccount.BANK, 1_100, bad), bad);
        }
    }

    @Test
    void overRest() {
        Api api = TestService.api(admin);
        JsonNode items = api.get("/v1/ledger-accounts").expect(200).json().path("items");
        assertEquals(LedgerAccount.values().length, items.size());
        assertEquals("CASH", items.get(0).path("account").asText());
        assertEquals("BLimKasKas", items.get(0).path("rgs").asText());
        assertEquals(
                1100,
                api.put("/v1/ledger-accounts/BANK", "{\"number\": 1100, \"rgs\": \"BLimBanRba\"}")
                        .expect(200)
                        .json()
                        .path("number")
                        .asInt());
        assertEquals(
                "ACCOUNT_NUMBER_TAKEN",
                api.put("/v1/ledger-accounts/BANK", "{\"number\": 1000, \"rgs\": null}").expect(409).code());
    }

    @Test
    void onAPage() {
        Browser browser = TestService.browser(admin);
        String accounts = browser.open("/ledger/accounts").expect(200).text();
        assertTrue(accounts.contains("BLimKasKas"), accounts);
        assertTrue(accounts.contains("versie " + ChartOfAccounts.RGS_VERSION), accounts);
        browser.open("/ledger/accounts/BANK").expect(200);
        Browser.Shown again = browser.submit("/ledger/accounts/BANK", Map.of("number", "1000", "rgs", "BLimBanRba"));
        assertTrue(again.text().contains("Dit nummer heeft al een andere rekening."), again.text());
        Browser.Shown saved = browser.submit("/ledger/accounts/BANK", Map.of("number", "1100", "rgs", "BLimBanRba"));
        assertTrue(saved.text().contains("De rekening is bewaard."), saved.text());
        Browser controller = TestService.browser(TestService.actor(servicepunt, Role.CONTROLLER));
        assertTrue(!controller.open("/ledger/accounts").expect(200).html().contains("/ledger/accounts/BANK"));
    }

    private ChartedAccount of(LedgerAccount account) {
        return chart.all().stream().filter(one -> one.account() == account).findFirst().orElseThrow();
    }

    private @Nullable RefusalCode refused(LedgerAccount account, int number, @Nullable String rgs) {
        return chart.change(admin, account, number, rgs) instanceof Outcome.Refused<?>(var refusal)
                ? refusal.code()
                : null;
    }
}
