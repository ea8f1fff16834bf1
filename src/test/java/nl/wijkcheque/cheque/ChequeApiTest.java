package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ChequeApiTest {

    private static final String SALES = "/v1/cheque-sales";

    private final Counter counter = new Counter("Api");
    private final Api api = TestService.api(counter.clerk);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aSaleGivesCodesThatTheSheetPrintsAndALookUpKnows() throws Exception {
        JsonNode sale = sell(counter.old(), 10, UUID.randomUUID().toString()).expect(201).json();
        assertEquals(7_500, sale.path("totalCents").asLong());
        assertEquals("REDUCED", sale.path("tariffGroup").asText());
        List<String> codes = codes(sale);
        assertTrue(codes.stream().allMatch(code -> code.matches("([0-9A-Z]{4} ){3}[0-9A-Z]{4}")), codes.toString());

        Api.Answer sheet = api.post("/v1/cheque-sheets", body(codes)).expect(200);
        assertEquals("application/pdf", sheet.header("Content-Type"));
        assertEquals(
                codes.stream().map(code -> "HTTPS://WIJ.TEST/C/" + code.replace(" ", "")).toList(),
                SheetScan.scan(sheet.bytes(), 10));

        JsonNode look = api.post("/v1/cheque-lookups", "{\"code\":\"" + codes.getFirst() + "\"}")
                .expect(200)
                .json();
        assertEquals("VALID", look.path("state").asText());
        assertTrue(look.path("personal").asBoolean());
        assertFalse(look.toString().contains("750"), "no price");
    }

    @Test
    void theSameKeyHearsTheSameCodesAndSellsOnce() throws Exception {
        String key = UUID.randomUUID().toString();
        Api.Answer first = sell(null, 3, key).expect(201);
        assertEquals(first.json(), sell(null, 3, key).expect(201).json());
        assertEquals("IDEMPOTENCY_KEY_REUSED", sell(null, 4, key).expect(409).code());
        assertEquals(
                List.of("3"),
                Database.column(
                        "SELECT SUM(cheques) FROM cheque_sale WHERE servicepunt_id = ?",
                        counter.clerk.servicepunt().id()));
        assertEquals("IDEMPOTENCY_KEY_MISSING", api.send("POST", SALES, "{}", null).expect(400).code());
    }

    @Test
    void salesOfADayAreListedPageByPage() {
        for (int n = 0; n < 5; n++) {
            sell(null, 1, UUID.randomUUID().toString()).expect(201);
        }
        List<String> numbers = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = api.get(SALES + "?size=2&after=" + after).expect(200).json();
            page.path("items").forEach(item -> numbers.add(item.path("number").asText()));
            after = page.path("next").isNull() ? "" : page.path("next").asText();
        } while (!after.isEmpty());
        assertEquals(List.of("2031-00005", "2031-00004", "2031-00003", "2031-00002", "2031-00001"), numbers);
        assertEquals(0, api.get(SALES + "?day=2031-03-09").expect(200).json().path("items").size());
    }

    @Test
    void aResidentSeesHerOwnWalletAndStaffThatOfAnyone() {
        ResidentId resident = counter.old();
        counter.sell(resident, 2, Counter.HOUR);
        Api hers = TestService.api(
                TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, resident, null));
        assertEquals("{\"count\":2,\"worthMinutes\":120}", hers.get("/v1/wallets/me").expect(200).text());
        assertEquals(0, hers.get("/v1/me/looks").expect(200).json().path("items").size());
        assertEquals(2, api.get("/v1/residents/" + resident + "/wallet").expect(200).json().path("count").asInt());
        assertEquals(
                "CLERK", hers.get("/v1/me/looks").expect(200).json().path("items").path(0).path("role").asText());
        assertEquals("NOT_FOUND", api.get("/v1/residents/" + UUID.randomUUID() + "/wallet").expect(404).code());
        hers.get("/v1/residents/" + resident + "/wallet").expect(403);
    }

    @Test
    void onlyWhoHoldsTheCodesOfUnusedChequesGetsASheet() {
        SoldCheque used = counter.one(null);
        counter.redeem(used.code(), UUID.randomUUID()).orThrow();
        String fine = counter.one(null).code().value();
        String strange = ChequeCode.random(new Random(3)).value();
        assertEquals("CHEQUE_ALREADY_REDEEMED", sheet(409, fine, used.code().value()).code());
        assertEquals("CHEQUE_UNKNOWN", sheet(404, fine, strange).code());
        Api.Answer unreadable = sheet(400, fine, "7K3Q");
        assertEquals("CODE_UNREADABLE", unreadable.code());
        assertEquals("codes[1]", unreadable.json().path("errors").path(0).path("field").asText());
        assertTrue(unreadable.text().contains("te kort"), unreadable.text());
        assertEquals("INPUT_INVALID", sheet(400, fine, fine).code());
        assertEquals("INPUT_INVALID", sheet(400).code());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{}                                                                     | 400 | INPUT_INVALID",
            "{\"count\":0,\"worthMinutes\":60,\"payment\":\"PIN\"}                  | 400 | INPUT_INVALID",
            "{\"count\":101,\"worthMinutes\":60,\"payment\":\"PIN\"}                | 400 | SALE_TOO_LARGE",
            "{\"count\":99999999999,\"worthMinutes\":60,\"payment\":\"PIN\"}        | 400 | INPUT_UNREADABLE",
            "{\"count\":1,\"worthMinutes\":45,\"payment\":\"PIN\"}                  | 400 | INPUT_INVALID",
            "{\"count\":1,\"worthMinutes\":60,\"payment\":\"GOLD\"}                 | 400 | INPUT_UNREADABLE",
            "{\"count\":\"veel\",\"worthMinutes\":60,\"payment\":\"PIN\"}           | 400 | INPUT_UNREADABLE",
            "{\"buyerId\":\"x\",\"count\":1,\"worthMinutes\":60,\"payment\":\"PIN\"} | 400 | INPUT_UNREADABLE",
            "{\"buyerId\":\"00000000-0000-7000-8000-000000000000\",\"count\":1,\"worthMinutes\":60,\"payment\":\"PIN\"} | 404 | NOT_FOUND",
            "{\"count\":1                                                           | 400 | INPUT_UNREADABLE",
            "[]                                                                     | 400 | INPUT_UNREADABLE"
    })
    void aSaleThatMakesNoSenseIsRefusedAndNothingIsStored(String json, int status, String code) throws Exception {
        assertEquals(code, api.post(SALES, json).expect(status).code());
        assertEquals(
                List.of(),
                Database.column(
                        "SELECT id FROM cheque_sale WHERE servicepunt_id = ?",
                        counter.clerk.servicepunt().id()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/v1/cheque-lookups | {}               | 400 | INPUT_INVALID",
            "/v1/cheque-lookups | {\"code\":\"\"}  | 400 | INPUT_INVALID",
            "/v1/cheque-lookups | {\"code\":\"kort\"} | 400 | CODE_UNREADABLE",
            "/v1/cheque-lookups | {\"code\":7}     | 400 | CODE_UNREADABLE",
            "/v1/cheque-sheets  | {}               | 400 | INPUT_INVALID",
            "/v1/cheque-sheets  | {\"codes\":[]}   | 400 | INPUT_INVALID",
            "/v1/cheque-sheets  | {\"codes\":[null]} | 400 | INPUT_INVALID",
            "/v1/cheque-sheets  | {\"codes\":\"x\"} | 400 | INPUT_UNREADABLE"
    })
    void aCodeThatIsNoneIsRefused(String path, String json, int status, String code) {
        assertEquals(code, api.post(path, json).expect(status).code());
    }

    @ParameterizedTest
    @CsvSource({"after=x", "size=0", "size=201", "day=gisteren", "size=veel"})
    void aListThatCanNotBeIsRefused(String query) {
        api.get(SALES + "?" + query).expect(400);
    }

    private Api.Answer sell(@Nullable ResidentId buyer, int count, String key) {
        String id = buyer == null ? "null" : "\"" + buyer + "\"";
        return api.post(
                SALES,
                "{\"buyerId\":%s,\"count\":%d,\"worthMinutes\":60,\"payment\":\"PIN\"}".formatted(id, count),
                key);
    }

    private Api.Answer sheet(int status, String... codes) {
        return api.post("/v1/cheque-sheets", body(List.of(codes))).expect(status);
    }

    private static String body(List<String> codes) {
        return "{\"codes\":[" + String.join(",", codes.stream().map(code -> "\"" + code + "\"").toList()) + "]}";
    }

    private static List<String> codes(JsonNode sale) {
        List<String> codes = new ArrayList<>();
        sale.path("cheques").forEach(cheque -> codes.add(cheque.path("code").asText()));
        return codes;
    }
}
