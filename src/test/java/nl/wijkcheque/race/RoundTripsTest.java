package nl.wijkcheque.race;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Wire;
import nl.wijkcheque.fixture.WiredService;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one act costs on the wire to the database. Round trips are its price, so that their number may only go down. */
final class RoundTripsTest {

    private static final int REDEMPTION = 5;
    private static final int SALE = 6;

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aRedemptionTakesFiveWithItsTrailItsStoredAnswerAndTheCommit() {
        VisitId visit = underWay();
        List<String> codes = here.cheques(3);
        redeem(WiredService.api(here.clerk), visit, codes.get(0));
        for (int at = 1; at <= 2; at++) {
            Api api = WiredService.api(at == 1 ? here.clerk : here.login(samira));
            String code = codes.get(at);
            List<Wire.Sent> sent = WiredService.wire().during(() -> redeem(api, visit, code));
            assertCosts(REDEMPTION, sent);
            for (String table : List.of("ledger_transfer", "audit_event", "idempotent_answer")) {
                assertTrue(last(sent).contains("INSERT INTO " + table), table);
            }
            assertTrue(last(sent).endsWith("COMMIT"), "nothing comes after the commit");
        }
    }

    @Test
    void aSaleTakesSixWhateverTheNumberOfCheques() {
        here.cheques(1);
        Api clerk = WiredService.api(here.clerk);
        sell(clerk, 1);
        assertCosts(SALE, WiredService.wire().during(() -> sell(clerk, 1)));
        assertCosts(SALE, WiredService.wire().during(() -> sell(clerk, 50)));
    }

    @Test
    void aRefusedRedemptionChangesNothing() {
        VisitId visit = underWay();
        Api clerk = WiredService.api(here.clerk);
        String code = here.cheques(1).getFirst();
        redeem(clerk, visit, code);
        List<Wire.Sent> sent = WiredService.wire().during(() -> assertEquals(
                "CHEQUE_ALREADY_REDEEMED", post(clerk, visit, code).expect(409).code()));
        assertTrue(sent.stream().noneMatch(one -> one.sql().matches("(?is)(insert|update|delete).*")), print(sent));
        assertTrue(sent.stream().anyMatch(one -> one.sql().equals("ROLLBACK")), print(sent));
    }

    private VisitId underWay() {
        VisitId visit = here.planned(here.garden, 300, DAY, NINE, samira);
        TestService.api(here.foreman).post("/v1/visits/" + visit + "/start", "{}").expect(200);
        return visit;
    }

    private static void redeem(Api api, VisitId visit, String code) {
        post(api, visit, code).expect(201);
    }

    private static Api.Answer post(Api api, VisitId visit, String code) {
        return api.post("/v1/visits/" + visit + "/redemptions", "{\"code\":\"%s\"}".formatted(code));
    }

    private static void sell(Api clerk, int count) {
        clerk.post(
                "/v1/cheque-sales",
                "{\"count\":%d,\"worthMinutes\":60,\"payment\":\"PIN\",\"buyerId\":null}".formatted(count))
                .expect(201);
    }

    private static void assertCosts(int most, List<Wire.Sent> sent) {
        long trips = sent.stream().filter(Wire.Sent::waited).count();
        assertTrue(trips <= most, () -> trips + " round trips instead of " + most + ":\n" + print(sent));
    }

    private static String last(List<Wire.Sent> sent) {
        return sent.getLast().sql();
    }

    private static String print(List<Wire.Sent> sent) {
        StringBuilder text = new StringBuilder();
        for (Wire.Sent one : sent) {
            String line = one.sql().replaceAll("[^ -~]+", "?");
            text.append(String.format(
                    Locale.ROOT, "%s %s%n", one.waited() ? "->" : "  ",
                    line.substring(0, Math.min(120, line.length()))));
        }
        return text.toString();
    }
}
