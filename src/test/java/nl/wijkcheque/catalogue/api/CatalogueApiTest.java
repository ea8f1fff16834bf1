package nl.wijkcheque.catalogue.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CatalogueApiTest {

    private final LocalDate today = LocalDate.now(Amsterdam.ZONE);
    private static final String GARDEN = """
            {"nameNl":"Tuin","descriptionNl":"Snoeien","kind":"KLUS","place":"AROUND_HOUSE","usualMinutes":60,
             "maximumMinutes":300,"crewMin":1,"crewMax":3,"skills":["GARDEN"],"aloneAllowed":true,
             "seasonFrom":"11-01","seasonUntil":"02-29","billing":"PER_HOUR","billingCount":1,
             "additionalityNl":"Zou u anders een hovenier betalen?"}""";

    private final Servicepunt servicepunt = TestService.servicepunt("Catalogus");
    private final Api admin = TestService.api(TestService.actor(servicepunt, Role.ADMIN));
    private final Api participant = TestService.api(TestService.actor(servicepunt, Role.PARTICIPANT));

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void anOfferingIsAddedChangedTaxedAndClosed() {
        JsonNode added = admin.post("/v1/offerings", offering(GARDEN)).expect(201).json();
        String path = "/v1/offerings/" + added.path("id").asText();
        JsonNode seen = participant.get(path).expect(200).json();
        assertEquals(added, seen);
        assertEquals("11-01", seen.path("details").path("seasonFrom").asText());
        assertTrue(seen.path("vat").get(0).path("rateBasisPoints").isNull());
        String change = "{\"version\":0,\"details\":" + GARDEN.replace("Snoeien", "Maaien") + "}";
        assertEquals(1, admin.put(path, change).expect(200).json().path("version").asInt());
        assertEquals("CHANGED_MEANWHILE", admin.put(path, change).expect(409).code());
        String nine = "{\"rateBasisPoints\":900,\"validFrom\":\"%s\"}".formatted(today.plusYears(1));
        assertEquals(2, admin.post(path + "/vat", nine).expect(201).json().path("vat").size());
        assertEquals("VAT_DATE_TAKEN", admin.post(path + "/vat", nine).expect(409).code());
        assertFalse(admin.put(path + "/open", "{\"open\":false}").expect(200).json().path("open").asBoolean());
    }

    @Test
    void whatIsWrongWithAnOfferingPointsAtItsField() {
        Api.Answer tooLong = admin.post("/v1/offerings", offering(GARDEN.replace("300", "301"))).expect(400);
        assertEquals("TOO_LONG_FOR_KLUS", tooLong.code());
        assertEquals("details.maximumMinutes", tooLong.json().path("errors").get(0).path("field").asText());
        assertEquals(
                "SEASON_INVALID",
                admin.post("/v1/offerings", offering(GARDEN.replace("02-29", "02-30"))).expect(400).code());
        admin.post("/v1/offerings", offering(GARDEN.replace("KLUS", "BAAN"))).expect(400);
        admin.post("/v1/offerings", "{}").expect(400);
        admin.get("/v1/offerings/" + new UUID(0, 0)).expect(404);
    }

    @Test
    void theListIsReadInPagesByEverybodyAndWrittenByAdministratorsOnly() {
        for (int n = 0; n < 3; n++) {
            admin.post("/v1/offerings", offering(GARDEN)).expect(201);
        }
        List<String> ids = new ArrayList<>();
        String next = "";
        while (!next.equals("null")) {
            String after = next.isEmpty() ? "" : "&after=" + next;
            JsonNode page = participant.get("/v1/offerings?size=2" + after).expect(200).json();
            page.path("items").forEach(item -> ids.add(item.path("id").asText()));
            next = page.path("next").asText("null");
        }
        assertTrue(ids.size() >= 3);
        assertEquals(ids.size(), new HashSet<>(ids).size());
        participant.post("/v1/offerings", offering(GARDEN)).expect(403);
        participant.post("/v1/tariffs", tariff("STANDARD", 1_000, today)).expect(403);
    }

    @Test
    void aTariffIsSetOncePerDayAndNeverInThePast() {
        LocalDate day = LocalDate.of(2500, 1, 1);
        TestService.clock().set(day, LocalTime.NOON);
        Api later = TestService.api(TestService.actor(servicepunt, Role.ADMIN));
        String mistyped = later.post("/v1/tariffs", tariff("STANDARD", 15_000, day)).expect(201).json().path("id")
                .asText();
        String back = "/v1/tariffs/" + mistyped + "/withdrawal";
        later.post(back, "{\"reason\": \"\"}").expect(400);
        later.post(back, "{\"reason\": \"Een nul te veel.\"}").expect(200);
        assertEquals("NOT_FOUND", later.post(back, "{\"reason\": \"Nog eens.\"}").expect(404).code());
        later.post("/v1/tariffs", tariff("STANDARD", 1_500, day)).expect(201);
        assertEquals(
                "TARIFF_DATE_TAKEN", later.post("/v1/tariffs", tariff("STANDARD", 1_600, day)).expect(409).code());
        Api.Answer past = later.post("/v1/tariffs", tariff("STANDARD", 0, day.minusDays(1))).expect(400);
        assertEquals(2, past.json().path("errors").size());
        JsonNode holds = later.get("/v1/tariffs?on=" + day).expect(200).json().path("items");
        assertTrue(holds.toString().contains("\"priceCents\":1500"), holds.toString());
    }

    private String offering(String details) {
        return "{\"details\":" + details + ",\"vat\":{\"rateBasisPoints\":null,\"validFrom\":\"" + today + "\"}}";
    }

    private static String tariff(String group, int cents, LocalDate from) {
        return "{\"group\":\"%s\",\"worthMinutes\":60,\"priceCents\":%d,\"validFrom\":\"%s\"}"
                .formatted(group, cents, from);
    }
}
