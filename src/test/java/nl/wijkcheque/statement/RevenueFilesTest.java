package nl.wijkcheque.statement;

import static nl.wijkcheque.catalogue.OfferingKind.DIENST;
import static nl.wijkcheque.catalogue.OfferingKind.KLUS;
import static nl.wijkcheque.catalogue.TariffGroup.REDUCED;
import static nl.wijkcheque.catalogue.TariffGroup.STANDARD;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static nl.wijkcheque.ledger.LedgerAccount.PIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.ledger.LedgerAccount;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.identity.Sessions;
import nl.wijkcheque.shared.Money;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** JSON, CSV, PDF and page say the same. */
final class RevenueFilesTest {

    private static final String PATH = "/v1/statements/revenue?from=2025-01-01&until=2025-12-31";

    private final LedgerHistory history = new LedgerHistory("Files");
    private final Api api = TestService.api(history.controller);

    @BeforeEach
    void aYear() {
        history.sold("2024-11-03", "10:00", STANDARD, CASH, 90)
                .sold("2025-02-01", "10:00", STANDARD, CASH, 20)
                .sold("2025-03-01", "10:00", REDUCED, PIN, 100)
                .redeemed("2025-04-02", "15:00", REDUCED, KLUS, 3)
                .redeemed("2025-04-03", "15:00", REDUCED, DIENST, 2)
                .redeemed("2025-05-03", "15:00", STANDARD, DIENST, 4);
    }

    @Test
    void jsonNamesCents() {
        JsonNode json = api.get(PATH).expect(200).json();
        assertEquals(history.servicepunt.name(), json.path("servicepunt").asText());
        assertEquals("2025-01-01", json.path("from").asText());
        assertEquals(100_000, json.at("/total/sold/amountCents").asInt());
        assertEquals(9, json.at("/total/redeemed/cheques").asInt());
        assertEquals(2500, json.at("/subsidyToClaim/amountCents").asInt());
        assertEquals(5, json.at("/subsidyToClaim/cheques").asInt());
        assertEquals("CASH", json.at("/payments/0/kind").asText());
        assertEquals(25_000, json.at("/payments/0/sold/amountCents").asInt());
        assertEquals(LedgerAccount.values().length, json.path("accounts").size());
    }

    @Test
    void csvAgreesWithJson() {
        JsonNode json = api.get(PATH).expect(200).json();
        Api.Answer answer = api.get(PATH + "&format=csv").expect(200);
        assertEquals("text/csv; charset=utf-8", answer.header("Content-Type").toLowerCase(Locale.ROOT));
        assertEquals(
                "attachment; filename=\"opbrengsten-2025-01-01-2025-12-31.csv\"",
                answer.header("Content-Disposition"));
        Map<String, NamedCsvRecord> lines = PaperText.ofCsv(answer.bytes());
        for (JsonNode group : json.path("tariffGroups")) {
            for (String part : new String[]{"opening", "sold", "redeemed", "closing"}) {
                assertSame(group.path(part),
                        Objects.requireNonNull(lines.get(part + "." + group.path("group").asText())));
            }
        }
        for (JsonNode kind : json.path("kinds")) {
            assertSame(kind.path("standard"),
                    Objects.requireNonNull(lines.get("redeemed." + kind.path("kind").asText() + ".STANDARD")));
            assertSame(kind.path("reduced"),
                    Objects.requireNonNull(lines.get("redeemed." + kind.path("kind").asText() + ".REDUCED")));
            assertSame(kind.path("subsidy"),
                    Objects.requireNonNull(lines.get("subsidy." + kind.path("kind").asText())));
        }
        for (JsonNode paid : json.path("payments")) {
            assertSame(paid.path("sold"), Objects.requireNonNull(lines.get("payment." + paid.path("kind").asText())));
        }
        for (JsonNode account : json.path("accounts")) {
            for (String part : new String[]{"opening", "debit", "credit", "closing"}) {
                String code = "account." + account.path("account").asText() + "." + part;
                assertEquals(decimal(account.path(part + "Cents")),
                        Objects.requireNonNull(lines.get(code)).getField("bedrag (EUR)"), code);
            }
        }
        assertSame(json.path("subsidyToClaim"), Objects.requireNonNull(lines.get("subsidy.TOTAL")));
    }

    @Test
    void pdfAndPageAgreeWithJson() {
        String pdf = PaperText.ofPdf(api.get(PATH + "&format=pdf").expect(200).bytes());
        String page = TestService.browser(history.controller)
                .open(PATH.substring("/v1".length()))
                .expect(200)
                .text()
                .replace('\u00a0', ' ');
        for (String line : new String[]{
                "Begin 90 € 1.125,00 0 € 0,00 90 € 1.125,00",
                "+ Verkocht 20 € 250,00 100 € 750,00 120 € 1.000,00",
                "– Ingenomen 4 € 50,00 5 € 37,50 9 € 87,50",
                "Eind 106 € 1.325,00 95 € 712,50 201 € 2.037,50",
                "Klussen 0 € 0,00 3 € 22,50 3 € 15,00",
                "Diensten 4 € 50,00 2 € 15,00 2 € 10,00",
                "Totaal 4 € 50,00 5 € 37,50 5 € 25,00",
                "Totaal € 0,00 € 1.112,50 € 1.112,50 € 0,00"}) {
            assertTrue(pdf.contains(line), () -> line + " is not in " + pdf);
            assertTrue(page.contains(line), () -> line + " is not in " + page);
        }
    }

    @Test
    void theHeaderAcceptChoosesToo() throws Exception {
        assertEquals("application/pdf", typeFor("application/pdf"));
        assertEquals("text/csv; charset=utf-8", typeFor("text/csv;q=0.9, application/json;q=0.1"));
        assertEquals("application/json", typeFor("application/json, text/csv;q=0.5"));
        assertEquals("application/json", typeFor("*/*"));
        assertEquals("application/problem+json", typeFor("image/png"));
        assertEquals("INPUT_INVALID", api.get(PATH + "&format=xls").expect(400).code());
    }

    @Test
    void filesComeInTheLanguageOfThePage() {
        String csv = api.get(PATH + "&format=csv&language=en").expect(200).text();
        assertTrue(csv.contains("Standard tariff: Redeemed"), csv);
        String shown = TestService.browser(history.controller)
                .open(PATH.substring("/v1".length()))
                .html();
        assertTrue(
                shown.contains(
                        "href=\"/v1/statements/revenue?from=2025-01-01&amp;until=2025-12-31&amp;language=nl&amp;format=pdf\""),
                shown);
    }

    @Test
    void badPeriodsAreRefusedWithTheFieldThatIsWrong() {
        assertRefused("PERIOD_INVALID", "until", "from=2025-02-01&until=2025-01-31");
        assertRefused("STATEMENT_PERIOD_INVALID", "from", "from=2999-01-01&until=2999-12-31");
        assertRefused("STATEMENT_PERIOD_INVALID", "from", "from=1066-10-14&until=2025-01-01");
        assertRefused("STATEMENT_PERIOD_INVALID", "until", "from=2025-01-01&until=9999-12-31");
        assertRefused("INPUT_UNREADABLE", "from", "from=gisteren&until=2025-01-31");
        assertRefused("INPUT_UNREADABLE", "until", "from=2025-01-01&until=2025-02-30");
        api.get("/v1/statements/revenue?from=2025-01-01").expect(400);
        api.get("/v1/statements/flow").expect(400);
    }

    private void assertRefused(String code, String field, String query) {
        for (String statement : new String[]{"revenue", "flow"}) {
            Api.Answer answer = api.get("/v1/statements/" + statement + "?" + query).expect(400);
            assertEquals(code, answer.code(), query);
            assertEquals(field, answer.json().at("/errors/0/field").asText(), answer.text());
        }
    }

    private static void assertSame(JsonNode tally, NamedCsvRecord line) {
        assertEquals(tally.path("cheques").asText(), line.getField("cheques (aantal)"), line.toString());
        assertEquals(decimal(tally.path("amountCents")), line.getField("bedrag (EUR)"), line.toString());
    }

    private static String decimal(JsonNode cents) {
        return Money.cents(cents.asLong()).toDecimal();
    }

    private String typeFor(String accept) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(TestService.uri() + PATH))
                .header("Accept", accept)
                .header("Authorization", "Bearer " + TestService.bean(Sessions.class).tokenFor(history.controller))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofByteArray())
                .headers()
                .firstValue("Content-Type")
                .orElse("");
    }
}
