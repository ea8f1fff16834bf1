package nl.wijkcheque.invoice;

import static nl.wijkcheque.invoice.OnAccount.APRIL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.cheque.Tender;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.statement.xaf.XafRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Over HTTP: machines and pages. */
final class InvoiceWebTest {

    private final OnAccount care = new OnAccount();
    private final Api api = TestService.api(care.controller);
    private final Browser controller = TestService.browser(care.controller);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aMachineMakesPaysAndCredits() {
        care.visited(care.here.garden, 120);
        TestService.clock().set(APRIL, LocalTime.of(9, 0));
        assertEquals(
                2_500,
                api.get("/v1/invoice-proposals?month=2031-03").expect(200).json()
                        .at("/items/0/sums/totalCents").asInt());
        assertEquals("INVOICE_MONTH_NOT_OVER", api.get("/v1/invoice-proposals?month=2031-04").expect(400).code());
        api.get("/v1/invoice-proposals?month=2031-13").expect(400);
        Api.Answer made = api.post("/v1/invoices", "{\"month\":\"2031-03\"}", "make-march-key-123").expect(201);
        assertEquals(
                made.text(), api.post("/v1/invoices", "{\"month\":\"2031-03\"}", "make-march-key-123").text());
        String path = "/v1/invoices/" + made.json().at("/ids/0").asText();
        assertEquals("OPEN", api.get(path).expect(200).json().path("standing").asText());
        assertEquals("application/pdf", api.get(path + "/pdf").expect(200).header("Content-Type"));
        assertTrue(api.get(path + "/ubl").expect(200).text().contains("nlcius"));

        String payment = "{\"amountCents\":%d,\"paidOn\":\"2031-04-02\"}";
        assertEquals("INVOICE_OVERPAID", api.post(path + "/payments", payment.formatted(2_501)).expect(400).code());
        JsonNode paid = api.post(path + "/payments", payment.formatted(2_500)).expect(201).json();
        assertEquals("PAID", paid.path("standing").asText());
        assertEquals("INVOICE_HAS_PAYMENTS", api.post(path + "/credit-notes", "{}").expect(409).code());
        String back = path + "/payments/" + paid.at("/payments/0/id").asText() + "/reversal";
        assertEquals(2_500, api.post(back, "{}").expect(201).json().path("openCents").asInt());
        JsonNode note = api.post(path + "/credit-notes", "{}").expect(201).json();
        assertEquals("CREDIT_NOTE", note.path("kind").asText());
        assertEquals(1, api.get("/v1/invoices?standing=CREDITED").expect(200).json().path("items").size());
        assertEquals(0, api.get("/v1/invoices?standing=OPEN").expect(200).json().path("items").size());
        String account = "/v1/organisations/" + care.premises.organisation() + "/account";
        assertEquals(0, api.get(account).expect(200).json().path("openCents").asInt());
    }

    @Test
    void theAuditFileNamesTheOrganisationOnItsLinesOfDebtorsAndNowhereElse() {
        care.visited(care.here.garden, 120);
        Sale sold = TestService.bean(Cheques.class)
                .sell(
                        care.here.clerk,
                        new NewSale(
                                null, 2, Minutes.of(60), new Tender.OnAccount(care.premises.organisation())))
                .orThrow();
        assertEquals(Money.cents(2_500), sold.total());
        care.made();
        Api.Answer answer = api.get("/v1/statements/audit-file?year=2031").expect(200);
        XafRules.holdToSchema(answer.bytes());
        String file = answer.text();
        String id = care.premises.organisation().toString().replace("-", "");
        assertTrue(file.contains("<customersSuppliers><customerSupplier><custSupID>" + id + "</custSupID>"
                + "<custSupName>Zorghuis "), file);
        assertEquals(1, file.split("<customerSupplier>", -1).length - 1);
        String debtors = "<accID>1300</accID>";
        List<String> split = List.of(file.split("(?=<trLine>)", -1));
        List<String> lines = split.subList(1, split.size());
        assertEquals(
                lines.stream().filter(line -> line.contains(debtors)).toList(),
                lines.stream().filter(line -> line.contains("</amntTp><custSupID>" + id)).toList());
        assertTrue(lines.stream().filter(line -> line.contains(debtors)).count() >= 2, file);
    }

    @Test
    void aControllerSeesWhatWouldBeInvoicedAndMakesIt() {
        care.visited(care.here.garden, 120);
        TestService.clock().set(APRIL, LocalTime.of(9, 0));
        Browser.Shown month = controller.open("/invoices/month").expect(200);
        assertTrue(month.text().contains("maart 2031") && month.text().contains("€ 25,00"), month.text());
        Map<String, String> make = month.withKey(Map.of("month", "2031-03"));
        assertTrue(controller.submit("/invoices/month", make).expect(200).text().contains("facturen zijn gemaakt"));
        assertTrue(controller.submit("/invoices/month", make).expect(200).text().contains("facturen zijn gemaakt"),
                "a second press");
        assertTrue(controller.open("/invoices/month?month=2031-03").text().contains("niets (meer) te factureren"));
        assertTrue(controller.open("/invoices?standing=OPEN").expect(200).text().contains("Binnentuin") == false);

        InvoiceSummary invoice = care.invoices.list(care.controller, null, "", 5).items().getFirst();
        String path = "/invoices/" + invoice.id();
        Browser.Shown file = controller.open(path).expect(200);
        assertTrue(file.text().contains("Factuur " + invoice.number()), file.text());
        Browser.Shown refused = controller.submit(
                path + "/payments", Map.of("key", file.key(), "amountCents", "x", "paidOn", "gisteren")).expect(400);
        assertTrue(refused.text().contains("bankafschrift"), refused.text());
        assertTrue(refused.text().contains("Vul een bedrag in, bijvoorbeeld 1.250,00."), refused.text());
        Browser.Shown tooMuch = controller.submit(
                path + "/payments",
                Map.of("key", file.key(), "amountCents", "€\u00a0125.000,00", "paidOn", "2031-04-02")).expect(400);
        assertFalse(tooMuch.text().contains("Vul een bedrag in"), "it is read as the page writes it");
        Browser.Shown paid = controller.submit(
                path + "/payments",
                Map.of("key", refused.key(), "amountCents", "10,00", "paidOn", "2031-04-02")).expect(200);
        assertTrue(paid.text().contains("De betaling is bewaard") && paid.text().contains("€ 15,00"), paid.text());
        String undo = "/payments/" + care.whole(invoice.id()).payments().getFirst().id() + "/undo";
        Browser.Shown undone = controller.submit(path + undo, Map.of("key", paid.key())).expect(200);
        Browser.Shown note = controller.submit(path + "/credit", Map.of("key", undone.key())).expect(200);
        assertTrue(note.text().contains("Creditfactuur C2031-"), note.text());
        assertTrue(controller.open("/invoices/organisations/" + care.premises.organisation()).expect(200).text()
                .contains(invoice.number()));
    }
}
