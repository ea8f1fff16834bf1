package nl.wijkcheque.resident.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OrganisationPagesTest {

    private final Servicepunt servicepunt = TestService.servicepunt("Organisaties");
    private final Browser clerk = TestService.browser(TestService.actor(servicepunt, Role.CLERK));
    private final String name = "Zorghuis " + System.nanoTime();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aClerkRegistersAnOrganisationAndItsPremises() {
        Browser.Shown form = clerk.open("/organisations/new").expect(200);
        Browser.Shown refused = clerk.submit("/organisations", form.withKey(typed("kvkNumber", "1"))).expect(400);
        assertTrue(refused.text().contains("KvK-nummer heeft 8 cijfers"), refused.text());
        assertTrue(refused.html().contains("value=\"" + name + "\""), "what was typed is still there");
        Map<String, String> right = refused.withKey(typed("kvkNumber", "12345678"));
        Browser.Shown made = clerk.submit("/organisations", right).expect(200);
        assertTrue(made.text().contains("Voeg nu een locatie toe"), made.text());
        assertEquals(made.path(), clerk.submit("/organisations", right).expect(200).path(), "a second press");

        Browser.Shown premises = clerk.open(made.path() + "/premises/new").expect(200);
        Browser.Shown file = clerk.submit(made.path() + "/premises", premises.withKey(typed("name", "Binnentuin")))
                .expect(200);
        assertTrue(file.text().contains("Binnentuin"), file.text());
        assertTrue(clerk.open("/organisations").expect(200).text().contains(name));
        String part = name.substring(name.length() - 8);
        Browser.Shown search = clerk.open("/residents?name=" + part).expect(200);
        assertTrue(search.html().contains(made.path()), "found where residents are looked for");
        assertFalse(search.text().contains("Niemand gevonden"), search.text());
        assertFalse(clerk.open("/residents?name=" + part + "&postcode=6711AB").text().contains(name),
                "not a resident's");

        Browser.Shown changing = clerk.open(made.path() + "/change").expect(200);
        Map<String, String> changed = changing.withKey(typed("paymentDays", "14"));
        changed.put("version", "0");
        assertTrue(clerk.submit(made.path() + "/change", changed).expect(200).text().contains("14 dagen"));
        assertTrue(clerk.submit(made.path() + "/active", Map.of("active", "no")).text().contains("niet meer geboekt"));
    }

    @Test
    void aBookingForPremisesIsMadeAndLeadsBackToTheOrganisation() {
        Neighbourhood here = new Neighbourhood();
        Premises premises = Care.premises(here.clerk, Care.registered(here.clerk));
        Browser booking = TestService.browser(here.clerk);
        assertTrue(booking.open("/bookings/new?resident=" + premises.id()).expect(200).text()
                .contains(premises.title()));
        var made = here.waiting(premises.id(), here.garden, 60);
        assertTrue(booking.open("/bookings/" + made).expect(200).text().contains(premises.title()));
        assertEquals(
                "/organisations/" + premises.organisation(),
                booking.open("/residents/" + premises.id()).expect(200).path());
        assertTrue(TestService.browser(here.coordinator).open("/wachtlijst").expect(200).text()
                .contains(premises.title()));
    }

    @Test
    void aControllerReadsAndChangesNothing() {
        Premises premises = Care.premises(
                TestService.actor(servicepunt, Role.CLERK),
                Care.registered(TestService.actor(servicepunt, Role.CLERK)));
        Browser controller = TestService.browser(TestService.actor(servicepunt, Role.CONTROLLER));
        Browser.Shown shown = controller.open("/organisations/" + premises.organisation()).expect(200);
        assertFalse(shown.html().contains("/change"), "no way to change it");
    }

    private Map<String, String> typed(String field, String value) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "name", name, "kvkNumber", "12345678", "paymentDays", "30", "contactName", "Anja Bos",
                "postcode", "6711 AB", "houseNumber", "3", "street", "Zorgplein", "city", "Ede",
                "phone", "0318 111222", "email", "post@voorbeeld.test"));
        typed.put(field, value);
        return typed;
    }
}
