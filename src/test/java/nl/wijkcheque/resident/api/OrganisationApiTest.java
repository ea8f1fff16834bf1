package nl.wijkcheque.resident.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.Test;

final class OrganisationApiTest {

    private static final String DATA = """
            "name":"%s","kvkNumber":"87654321","email":"post@voorbeeld.test","postcode":"6711 AB","houseNumber":1,
            "street":"Zorgplein","city":"Ede","contactName":"Anja Bos","phone":"0318 111 222\"""";

    private final Servicepunt servicepunt = TestService.servicepunt("Organisaties");
    private final Api clerk = TestService.api(TestService.actor(servicepunt, Role.CLERK));
    private final String name = "Zorghuis " + System.nanoTime();
    private final String body = "{" + DATA.formatted(name) + "}";

    @Test
    void anOrganisationIsRegisteredChangedAndSwitchedOff() {
        JsonNode made = clerk.post("/v1/organisations", body, "organisation-key-" + name.substring(9)).expect(201)
                .json();
        assertEquals(made,
                clerk.post("/v1/organisations", body, "organisation-key-" + name.substring(9)).expect(201).json());
        assertEquals("ORGANISATION_ALREADY_KNOWN", clerk.post("/v1/organisations", body).expect(409).code());
        String path = "/v1/organisations/" + made.path("id").asText();
        String changed = "{\"version\":0,\"paymentDays\":14," + DATA.formatted(name + " Oost") + "}";
        assertEquals(14, clerk.put(path, changed).expect(200).json().path("paymentDays").asInt());
        assertEquals("CHANGED_MEANWHILE", clerk.put(path, changed).expect(409).code());
        assertFalse(clerk.put(path + "/active", "{\"active\":false}").expect(200).json().path("active").asBoolean());

        Api controller = TestService.api(TestService.actor(servicepunt, Role.CONTROLLER));
        assertEquals(name + " Oost", controller.get(path).expect(200).json().at("/organisation/name").asText());
        controller.put(path, changed).expect(403);
    }

    @Test
    void premisesAreAddedAndChanged() {
        String path = "/v1/organisations/" + clerk.post("/v1/organisations", body).json().path("id").asText();
        String premises = """
                {"version":0,"name":"Binnentuin","contactName":"Kees Visser","postcode":"6711 AB","houseNumber":2,
                "street":"Zorgplein","city":"Ede","latitude":52.04,"longitude":5.66,"phone":"0318 111 333","active":%s}""";
        JsonNode made = clerk.post(path + "/premises", premises.formatted(true)).expect(201).json();
        String changing = "/v1/premises/" + made.path("id").asText();
        assertFalse(clerk.put(changing, premises.formatted(false)).expect(200).json().path("active").asBoolean());
        assertEquals("CHANGED_MEANWHILE", clerk.put(changing, premises.formatted(true)).expect(409).code());
        assertEquals(1, clerk.get(path).expect(200).json().path("premises").size());
        clerk.get("/v1/residents/" + made.path("id").asText()).expect(404);
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        List<String> fields = new ArrayList<>();
        clerk.post("/v1/organisations", "{\"kvkNumber\":\"1\"}").expect(400).json().path("errors")
                .forEach(error -> fields.add(error.path("field").asText()));
        assertEquals(
                List.of("name", "kvkNumber", "contactName", "postcode", "houseNumber", "street", "city", "phone",
                        "email"),
                fields);
    }
}
