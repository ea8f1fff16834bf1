package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.payment.DemoPayments;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ChequeLifeApiTest {

    private final Counter counter = new Counter("Levensloop API");
    private final Api api = TestService.api(counter.clerk);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aSaleTellsItsChangeAndIsTakenBackOnce() {
        JsonNode sale = api.post("/v1/cheque-sales", """
                {"count": 1, "worthMinutes": 60, "payment": "MIXED", "pinCents": 1000, "givenCents": 500}""")
                .expect(201).json();
        assertEquals(250, sale.path("changeCents").asLong());
        String one = "{\"cheque\": {\"id\": \"%s\"}}".formatted(sale.path("cheques").get(0).path("id").asText());
        assertEquals(1_250, api.post("/v1/cheque-voids", one).expect(201).json().path("amountCents").asLong());
        assertTrue(api.post("/v1/cheque-voids", one).expect(409).text().contains("CHEQUE_VOIDED"));
        api.post("/v1/cheque-sales", """
                {"count": 1, "worthMinutes": 60, "payment": "MIXED"}""").expect(400);
        api.post("/v1/cheque-sales", """
                {"count": 1, "worthMinutes": 60, "payment": "ACCOUNT"}""").expect(400);
    }

    @Test
    void aChequeIsReplacedBlockedReleasedExtendedAndRefundedAndTellsItAll() {
        SoldCheque sold = counter.one(counter.old());
        JsonNode fresh = api.post("/v1/cheque-replacements", """
                {"cheques": [{"code": "%s"}], "reason": "Nat geworden."}""".formatted(sold.code().grouped()))
                .expect(201).json().path("cheques").get(0);
        assertTrue(api.post("/v1/cheque-replacements", """
                {"cheques": [{"id": "%s"}], "reason": "Nog eens."}""".formatted(sold.id()))
                .expect(409).text().contains("CHEQUE_REPLACED"));
        String id = fresh.path("id").asText();
        String why = "{\"cheque\": {\"id\": \"%s\"}, \"reason\": \"Ruzie.\"}".formatted(id);
        api.post("/v1/cheque-blocks", why).expect(201);
        api.post("/v1/cheque-releases", why).expect(201);
        api.post("/v1/cheque-extensions", "{\"cheques\": [{\"id\": \"%s\"}]}".formatted(id)).expect(201);
        JsonNode refund = api.post("/v1/cheque-refunds", """
                {"cheques": [{"id": "%s"}], "way": "PIN"}""".formatted(id)).expect(201).json();
        assertEquals(750, refund.path("totalCents").asLong());
        JsonNode life = api.post("/v1/cheque-histories", "{\"serial\": \"%s\"}".formatted(
                fresh.path("serial").asText())).expect(200).json();
        assertEquals("REFUNDED", life.path("state").asText());
        assertEquals(5, life.path("history").size());
        assertTrue(life.path("history").get(0).path("byName").isMissingNode()
                || life.path("history").get(0).path("byName").isNull());
        Api controller = TestService.api(TestService.actor(counter.clerk.servicepunt(), Role.CONTROLLER));
        assertEquals(
                counter.clerk.name(),
                controller.get("/v1/cheques/" + id).expect(200).json().path("history").get(0).path("byName").asText());
    }

    @Test
    void whoAccountsForMoneyReadsNoNameOfAResidentInAHistory() {
        ResidentId old = counter.old();
        Actor her = TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, old, null);
        OnlineSales online = TestService.bean(OnlineSales.class);
        OrderId order = online.order(her, old, 1, Counter.HOUR, Counter.REDUCED).orThrow();
        OnlineOrder begun = online.begin(her, order).orThrow();
        TestService.bean(DemoPayments.class).press(begun.paymentId(), DemoPayments.Button.PAY);
        online.look(her, order).orThrow();
        String path = "/v1/cheques/" + online.collect(her, order).orThrow().cheques().getFirst().id();
        assertEquals(List.of("COLLECTED RESIDENT -", "SOLD RESIDENT -"), history(Role.CONTROLLER, path));
        assertEquals(
                List.of("COLLECTED RESIDENT " + her.name(), "SOLD RESIDENT " + her.name()),
                history(Role.COORDINATOR, path));
    }

    private List<String> history(Role reader, String path) {
        Api api = TestService.api(TestService.actor(counter.clerk.servicepunt(), reader));
        List<String> told = new ArrayList<>();
        api.get(path).expect(200).json().path("history").forEach(event -> told.add(event.path("kind").asText() + " "
                + event.path("byRole").asText() + " " + event.path("byName").asText("-")));
        return told;
    }

    @Test
    void lookingAtHerChequeOrderOrSaleIsALookAtHerFile() {
        ResidentId old = counter.old();
        Actor her = TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, old, null);
        OrderId order = TestService.bean(OnlineSales.class)
                .order(her, old, 1, Counter.HOUR, Counter.REDUCED)
                .orThrow();
        SoldCheque cheque = counter.one(old);
        Browser clerk = TestService.browser(counter.clerk);
        clerk.open("/cheques/file/" + cheque.id()).expect(200);
        assertEquals(1, looks(her));
        api.post("/v1/cheque-histories", "{\"serial\": \"%s\"}".formatted(cheque.serial())).expect(200);
        assertEquals(2, looks(her));
        api.get("/v1/cheque-orders/" + order).expect(200);
        assertEquals(3, looks(her));
        clerk.open("/cheques/sell/for?buyer=" + old).expect(200);
        assertEquals(4, looks(her));
        TestService.api(TestService.actor(counter.clerk.servicepunt(), Role.CONTROLLER))
                .get("/v1/cheques/" + cheque.id())
                .expect(200);
        TestService.api(her).get("/v1/cheque-orders/" + order).expect(200);
        assertEquals(4, looks(her), "whoever reads no name of hers, and she herself, do not look at her file");
    }

    private static int looks(Actor resident) {
        return TestService.api(resident).get("/v1/me/looks").expect(200).json().path("items").size();
    }

    @Test
    void aBearerChequeIsRefundedToWhoeverHoldsItsCodeOnly() {
        SoldCheque bearer = counter.one(null);
        assertTrue(api.post("/v1/cheque-refunds", """
                {"cheques": [{"id": "%s"}], "way": "CASH"}""".formatted(bearer.id()))
                .text().contains("CHEQUE_NEEDS_CODE"));
        assertTrue(api.post("/v1/cheque-refunds", """
                {"cheques": [{"code": "%s"}], "way": "IBAN", "iban": "NL00BANK", "name": "J."}""".formatted(
                bearer.code().value())).expect(400).text().contains("IBAN_INVALID"));
        api.post("/v1/cheque-refunds", """
                {"cheques": [{"code": "%s"}], "way": "CASH"}""".formatted(bearer.code().value())).expect(201);
        api.post("/v1/cheque-refunds", "{\"cheques\": [{}], \"way\": \"CASH\"}").expect(400);
    }

    @Test
    void whatHasAFractionIsNoNumberOfChequesAndNoAmount() {
        for (String wrong : List.of(
                "\"count\": 1.5", "\"count\": 1e-1", "\"count\": 1, \"givenCents\": 1250.5",
                "\"count\": 4294967297", "\"count\": \"1.5\"")) {
            assertEquals(
                    "INPUT_UNREADABLE",
                    api.post("/v1/cheque-sales", "{%s, \"worthMinutes\": 60, \"payment\": \"CASH\"}".formatted(wrong))
                            .expect(400)
                            .code(),
                    wrong);
        }
        api.post("/v1/cheque-sales", "{\"count\": 2.0, \"worthMinutes\": 60, \"payment\": \"CASH\"}").expect(201);
        Api controller = TestService.api(TestService.actor(counter.clerk.servicepunt(), Role.CONTROLLER));
        assertEquals(
                "INPUT_UNREADABLE",
                controller.post("/v1/invoices/" + counter.old() + "/payments", """
                        {"amountCents": 1.5, "paidOn": "2031-03-10"}""").code());
    }

    @Test
    void theKeyOfARequestAboutOneChequeDoesNothingToAnother() {
        SoldCheque other = counter.one(null);
        String key = "the-key-of-one-request";
        for (String path : List.of("/v1/cheque-voids", "/v1/cheque-blocks", "/v1/cheque-replacements")) {
            String first = about(counter.one(null), path);
            String answer = api.post(path, first, key).expect(201).text();
            assertEquals(answer, api.post(path, first, key).expect(201).text());
            assertEquals("IDEMPOTENCY_KEY_REUSED", api.post(path, about(other, path), key).code(), path);
        }
        assertEquals(
                ChequeStanding.VALID, counter.cheques.standing(other.code().value()).orThrow());
    }

    private static String about(SoldCheque cheque, String path) {
        String named = "{\"code\": \"%s\"}".formatted(cheque.code().value());
        return switch (path) {
            case "/v1/cheque-voids" -> "{\"cheque\": %s}".formatted(named);
            case "/v1/cheque-blocks" -> "{\"cheque\": %s, \"reason\": \"Nat.\"}".formatted(named);
            default -> "{\"cheques\": [%s], \"reason\": \"Nat.\"}".formatted(named);
        };
    }

    @Test
    void chequesOfTheDeadPassOrArePaidBackAndLettersAreMarked() {
        ResidentId died = counter.old();
        ResidentId partner = counter.housemateOf(died);
        SoldCheque cheque = counter.one(died);
        JsonNode passed = api.post("/v1/residents/" + died + "/bequests", "{\"partnerId\": \"%s\"}".formatted(partner))
                .expect(201).json();
        assertEquals(cheque.serial(), passed.path("serials").get(0).asText());
        JsonNode paid = api.post("/v1/residents/" + partner + "/bequests", """
                {"iban": "NL91ABNA0417164300", "name": "Erven De Vries"}""").expect(201).json();
        assertEquals(750, paid.path("totalCents").asLong());
        api.post("/v1/residents/" + partner + "/bequests", "{}").expect(400);
        SoldCheque soon = counter.one(died);
        assertEquals(2, api.get("/v1/residents/" + died + "/cheques").expect(200).json().path("items").size());
        counter.at(soon.validUntil().minusDays(10), java.time.LocalTime.NOON);
        JsonNode due = api.get("/v1/cheque-reminders").expect(200).json().path("items").get(0);
        assertEquals("ONE_MONTH", due.path("months").asText());
        String sent = "{\"months\": \"ONE_MONTH\", \"chequeIds\": [\"%s\"]}".formatted(soon.id());
        assertEquals(1, api.post("/v1/cheque-reminders", sent).expect(200).json().path("cheques").asInt());
        assertEquals(0, api.post("/v1/cheque-reminders", sent).expect(200).json().path("cheques").asInt());
    }
}
