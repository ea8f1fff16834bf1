package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.payment.DemoPayments;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A resident buys cheques in her own pages, without scripts. */
final class OnlineOrderPagesTest {

    private final Counter counter = new Counter("Online pages");
    private final ResidentId old = counter.old();
    private final Actor actor = TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, old, null);
    private final Browser her = TestService.browser(actor);

    @AfterEach
    void back() {
        TestService.clock().reset();
    }

    @Test
    void sheAnswersThreeQuestionsPaysAndPrints() {
        assertTrue(her.open("/my-cheques").expect(200).text().contains("U hebt geen cheques op naam."));
        Browser.Shown many = her.open("/my-cheques/buy").expect(200);
        assertTrue(many.text().contains("Hoeveel cheques wilt u kopen?"), many.text());
        for (String wrong : List.of("", "0", "101", "veel", "-1", "99999")) {
            her.open("/my-cheques/buy?count=" + wrong).expect(400);
        }
        assertTrue(her.open("/my-cheques/buy?count=4").expect(200).text().contains("Hoe lang moet één cheque"));
        her.open("/my-cheques/buy?count=4&worthMinutes=45").expect(400);
        Browser.Shown check = her.open("/my-cheques/buy?count=4&worthMinutes=60").expect(200);
        assertTrue(check.text().contains("Te betalen € 30,00"), check.text());
        Map<String, String> form = check.withKey(Map.of("count", "4", "worthMinutes", "60", "shownCents", "3000"));
        Browser.Shown order = her.submit("/my-cheques/buy", form).expect(200);
        assertTrue(order.path().startsWith("/my-cheques/orders/"), order.path());
        assertTrue(order.text().contains("Nog niet betaald"), order.text());
        assertEquals(order.path(), her.submit("/my-cheques/buy", form).expect(200).path());
        String bank = order.html().replaceAll("(?s).*href=\"(/demo-payments/[^\"]+)\".*", "$1");
        Browser.Shown paid = her.submit(bank, Map.of("press", "PAY")).expect(200);
        assertTrue(paid.text().contains("De betaling is gelukt"), paid.text());
        Browser.Shown ready = her.open(order.path()).expect(200);
        assertTrue(ready.text().contains("Uw cheques liggen klaar."), ready.text());
        Map<String, String> collect = ready.withKey(Map.of());
        Browser.Shown codes = her.submit(order.path() + "/codes", collect).expect(200);
        assertTrue(codes.text().contains("U ziet deze codes maar één keer."), codes.text());
        assertEquals(codes.html(), her.submit(order.path() + "/codes", collect).expect(200).html());
        String held = codes.html().replaceAll("(?s).*name=\"codes\" value=\"([^\"]+)\".*", "$1");
        assertEquals(4, held.split(",", -1).length);
        Browser.Shown sheet = her.submit("/my-cheques/sheet", Map.of("codes", held)).expect(200);
        assertTrue(new String(sheet.bytes(), 0, 5, StandardCharsets.US_ASCII).startsWith("%PDF"));
        Browser.Shown again = her.submit(order.path() + "/codes", her.open(order.path()).expect(200).html()
                .contains("name=\"key\"") ? Map.of() : Map.of("key", UUID.randomUUID().toString()));
        assertEquals(400, again.status());
        assertTrue(again.text().contains("al een keer getoond"), again.text());
        assertTrue(her.open("/my-cheques").expect(200).text().contains("U hebt 4 cheques op naam"));
    }

    @Test
    void whoBuysMoreThanMayBeHearsWhatSheCanDoAndNotWhatAClerkCan() {
        String many = her.open("/my-cheques/buy?count=101").expect(400).text();
        assertTrue(many.contains("U kunt hoogstens 100 cheques in één keer kopen."), many);
        counter.sell(old, 98, Counter.HOUR);
        String share = her.open("/my-cheques/buy?count=3&worthMinutes=60").expect(400).text();
        assertTrue(share.contains("Dit jaar kunt u er nog 2 kopen.") && !share.contains("aan toonder"), share);
    }

    @Test
    void theClerkPrintsForHer() {
        OnlineSales online = TestService.bean(OnlineSales.class);
        OrderId id = online.order(actor, old, 1, Counter.HOUR, Counter.REDUCED).orThrow();
        OnlineOrder order = online.begin(actor, id).orThrow();
        TestService.bean(DemoPayments.class).press(order.paymentId(), DemoPayments.Button.PAY);
        online.look(actor, id).orThrow();
        Browser clerk = TestService.browser(counter.clerk);
        Browser.Shown list = clerk.open("/cheques/orders/of/" + old).expect(200);
        assertTrue(list.text().contains("Cheques printen voor de bewoner"), list.text());
        Browser.Shown codes = clerk.submit("/cheques/orders/" + id + "/codes", list.withKey(Map.of())).expect(200);
        assertTrue(codes.text().contains("U ziet deze codes maar één keer."), codes.text());
    }

    @Test
    void anOrderWithNothingLeftSaysSoInsteadOfAskingToCollect() {
        OnlineSales online = TestService.bean(OnlineSales.class);
        OrderId id = online.order(actor, old, 1, Counter.HOUR, Counter.REDUCED).orThrow();
        OnlineOrder order = online.begin(actor, id).orThrow();
        TestService.bean(DemoPayments.class).press(order.paymentId(), DemoPayments.Button.PAY);
        online.look(actor, id).orThrow();
        String path = "/my-cheques/orders/" + id;
        Map<String, String> press = her.open(path).expect(200).withKey(Map.of());
        ChequeView cheque = TestService.bean(ChequeFiles.class).ofResident(counter.clerk, old).getFirst();
        TestService.bean(Replacements.class)
                .replace(counter.clerk, List.of(new Which.Id(cheque.id())), "Geen printer.", PaymentKind.CASH)
                .orThrow();
        Browser.Shown late = her.submit(path + "/codes", press).expect(400);
        assertTrue(late.text().contains("Deze cheques zijn al terugbetaald of vervangen."), late.text());
        Browser.Shown shown = her.open(path).expect(200);
        assertTrue(shown.text().contains("Er zijn geen codes meer om te tonen."), shown.text());
        Browser clerk = TestService.browser(counter.clerk);
        assertTrue(!clerk.open("/cheques/orders/of/" + old).expect(200).text().contains("printen voor de bewoner"));
    }

    @Test
    void machinesOrderPayAndCollect() {
        Api api = TestService.api(actor);
        String body = "{\"count\":2,\"worthMinutes\":60,\"totalCents\":1500}";
        String key = UUID.randomUUID().toString();
        JsonNode made = api.post("/v1/cheque-orders", body, key).expect(201).json();
        assertEquals("OPEN", made.path("state").asText());
        String path = "/v1/cheque-orders/" + made.path("id").asText();
        assertEquals(
                made.path("id"), api.post("/v1/cheque-orders", body, key).expect(201).json().path("id"));
        assertEquals(
                "PRICE_CHANGED",
                api.post("/v1/cheque-orders", body.replace("1500", "1499")).expect(409).code());
        assertEquals("NOT_FOUND", api.post(path + "/codes", "{}").expect(404).code());
        her.submit(made.path("checkout").asText(), Map.of("press", "PAY"));
        JsonNode paid = api.get(path).expect(200).json();
        assertEquals("PAID", paid.path("state").asText());
        assertTrue(paid.path("toCollect").asBoolean());
        assertEquals(
                2, api.post(path + "/codes", "{}").expect(200).json().path("cheques").size());
        assertEquals(
                "CODES_ALREADY_SHOWN", api.post(path + "/codes", "{}").expect(409).code());
        assertEquals(1, api.get("/v1/cheque-orders").expect(200).json().path("items").size());
        TestService.api(TestService.actor(counter.clerk.servicepunt(), Role.RESIDENT, counter.old(), null))
                .get(path)
                .expect(404);
    }
}
