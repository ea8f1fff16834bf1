package nl.wijkcheque.till;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.ledger.LedgerAccount;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class TillShiftApiTest {

    private static final String KEY = "till-shift-api-test-";

    private final Shop shop = new Shop();
    private final Api api = TestService.api(shop.clerk);

    @AfterEach
    void backToTheRealTime() {
        TestService.clock().reset();
    }

    @Test
    void aShiftOpensAndClosesOnceHoweverOftenItIsAsked() {
        String opening = """
                {"till": 3, "fromSafeCents": 5000, "counted": [{"denomination": "NOTE_50", "pieces": 1}]}""";
        JsonNode opened = api.send("POST", "/v1/till-shifts", opening, KEY + shop.clerk.account()).expect(201).json();
        assertEquals(
                opened, api.send("POST", "/v1/till-shifts", opening, KEY + shop.clerk.account()).expect(201).json());
        shop.takes(shop.clerk, LedgerAccount.CASH, 1_250).orThrow();
        JsonNode mine = api.get("/v1/till-shifts/me").expect(200).json();
        assertEquals(6_250, mine.path("expectedCashCents").asLong());
        assertEquals("SALE", mine.path("totals").path(0).path("cause").asText());

        String path = "/v1/till-shifts/" + opened.path("id").asText();
        String closing = """
                {"counted": [{"denomination": "NOTE_50", "pieces": 1}, {"denomination": "NOTE_10", "pieces": 1}],
                 "takenOutCents": 1000, "pinTotalCents": 0%s}""";
        Api.Answer unexplained = api.post(path + "/closing", closing.formatted("")).expect(400);
        assertTrue(unexplained.text().contains("TILL_DIFFERENCE_UNEXPLAINED"), unexplained.text());
        String explained = closing.formatted(", \"explanation\": \"Verkeerd gewisseld.\"");
        JsonNode closed = api.send("POST", path + "/closing", explained, KEY + "close-" + shop.clerk.account())
                .expect(200).json();
        assertEquals(-250, closed.path("closing").path("differenceCents").asLong());
        assertEquals(5_000, closed.path("closing").path("leftBehindCents").asLong());
        assertEquals(
                closed,
                api.send("POST", path + "/closing", explained, KEY + "close-" + shop.clerk.account()).expect(200)
                        .json());
        assertTrue(api.post(path + "/closing", explained).expect(409).text().contains("TILL_CLOSED"));
        assertEquals(2, api.get(path).expect(200).json().path("closed").size());
        assertEquals(1, api.get("/v1/till-shifts").expect(200).json().path("items").size());
        assertEquals(0, api.get("/v1/till-shifts/forgotten").expect(200).json().path("items").size());
        api.get("/v1/till-shifts/me").expect(404);
    }

    @Test
    void badCountsAreRefusedWithTheirFields() {
        api.post("/v1/till-shifts", """
                {"till": 10, "counted": []}""").expect(400);
        api.post("/v1/till-shifts", """
                {"till": 1, "counted": [{"denomination": "NOTE_50", "pieces": -1}]}""").expect(400);
        api.post("/v1/till-shifts", """
                {"till": 1, "counted": [{"denomination": "NOTE_1000", "pieces": 1}]}""").expect(400);
        api.get("/v1/till-shifts/00000000-0000-7000-8000-000000000000").expect(404);
    }
}
