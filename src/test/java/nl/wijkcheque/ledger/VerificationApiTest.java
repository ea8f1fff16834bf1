package nl.wijkcheque.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.Test;

/** Whoever signs can see whether the ledger is whole. Other tests of a run post without cheques, so it may not be. */
final class VerificationApiTest {

    private final Servicepunt here = TestService.servicepunt("Zegel");
    private final Actor admin = TestService.actor(here, Role.ADMIN);
    private final Actor controller = TestService.actor(here, Role.CONTROLLER);

    @Test
    void anAdministratorAsksAndAControllerReadsTheSame() {
        JsonNode made = TestService.api(admin).post("/v1/ledger/verifications", "").expect(201).json();
        JsonNode last = TestService.api(controller)
                .get("/v1/ledger/verifications?size=1")
                .expect(200)
                .json()
                .get(0);
        assertEquals(made, last);
        assertEquals(made.get("clean").asBoolean(), made.get("findings").isEmpty());
        assertEquals(
                AuditAction.LEDGER_VERIFIED,
                TestService.bean(Audit.class)
                        .about(UUID.fromString(made.get("id").asText()), 1)
                        .getFirst()
                        .action());
        TestService.api(controller).post("/v1/ledger/verifications", "").expect(403);
    }

    @Test
    void thePageSaysWhetherItIsWhole() {
        TestService.browser(admin).open("/ledger/verifications").expect(200);
        TestService.bean(Verifications.class).verify(Occasion.NIGHTLY, null);
        String page = TestService.browser(controller).open("/ledger/verifications").expect(200).text();
        assertTrue(page.contains("Klopt het grootboek?"), page);
        assertTrue(page.contains("Elke nacht"), page);
        assertTrue(!page.contains("Nu controleren"), page);
    }

    @Test
    void everyFindingIsASentenceInBothLanguages() {
        for (FindingKind kind : FindingKind.values()) {
            Finding finding = new Finding(
                    kind, 3L, UUID.randomUUID(), LedgerAccount.CASH, Money.cents(100), Money.cents(200));
            Verification made = new Verification(
                    UUID.randomUUID(), java.time.Instant.EPOCH, java.time.Instant.EPOCH, Occasion.ASKED, 1, null, 1,
                    List.of(finding));
            for (var locale : List.of(Texts.DUTCH, Texts.ENGLISH)) {
                String sentence = TestService.bean(Findings.class).sentences(made, locale).getFirst();
                assertTrue(sentence.endsWith(".") && !sentence.contains("{"), sentence);
            }
        }
    }

    @Test
    void aMonitorSeesWhatIsWrong() {
        String figures = TestService.apiOfNobody().get("/prometheus").expect(200).text();
        assertTrue(figures.contains("wijkcheque_ledger_findings"), figures);
        assertTrue(figures.contains("wijkcheque_ledger_unsealed"), figures);
    }
}
