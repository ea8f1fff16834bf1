package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Care;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class OrganisationsTest {

    private final Organisations organisations = TestService.bean(Organisations.class);
    private final Actor clerk = TestService.actor(TestService.servicepunt("Organisaties"), Role.CLERK);

    @Test
    void whatIsTypedIsKeptInOneShape() {
        OrganisationId id = Care.registered(clerk);
        Organisation kept = organisations.find(id).orElseThrow();
        assertEquals("12345678", kept.kvkNumber());
        assertEquals("NL123456782B01", kept.vatNumber());
        assertEquals(30, kept.paymentDays());
        assertEquals("0318111222", kept.phone());
        assertTrue(kept.active());
        assertTrue(organisations.list().contains(kept));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        NewOrganisation wrong = new NewOrganisation(
                " ",
                "1234567",
                "NL123456789B01",
                new ContactData("x", null, null, "", "", null, "1", ""),
                null,
                91);
        assertEquals(
                List.of(
                        "name", "kvkNumber", "vatNumber", "paymentDays", "contactName", "postcode", "houseNumber",
                        "street", "city", "phone", "email"),
                organisations.problems(wrong).stream().map(refusal -> refusal.field()).toList());
    }

    @Test
    void numbersOfTradeRegisterAndTaxOfficeAreChecked() {
        assertEquals(Optional.of("00000001"), TaxNumbers.kvk("0000 0001"));
        for (String wrong : List.of("", "00000000", "1234567", "123456789", "1234567a")) {
            assertEquals(Optional.empty(), TaxNumbers.kvk(wrong), wrong);
        }
        assertEquals(Optional.of("NL123456782B01"), TaxNumbers.vat("nl 1234.56.782.b01"));
        assertEquals(Optional.of("NL000099998B57"), TaxNumbers.vat("NL000099998B57"), "an example of the tax office");
        for (String wrong : List.of("NL123456783B01", "NL000000000B00", "NL123456782", "DE123456782B01",
                "NL000099998B58")) {
            assertEquals(Optional.empty(), TaxNumbers.vat(wrong), wrong);
        }
    }

    @Test
    void ofTheSameNameAndNumberThereIsOne() {
        OrganisationId first = Care.registered(clerk);
        String name = organisations.find(first).orElseThrow().name();
        assertEquals(RefusalCode.ORGANISATION_ALREADY_KNOWN, refused(organisations.register(clerk, Care.named(name))));
        OrganisationId other = Care.registered(clerk);
        assertEquals(
                RefusalCode.ORGANISATION_ALREADY_KNOWN,
                refused(organisations.change(clerk, other, 0, Care.named(name))));
        assertEquals(0, organisations.find(other).orElseThrow().version());
    }

    @Test
    void aChangeNamesTheVersionThatItIsBasedOn() {
        OrganisationId id = Care.registered(clerk);
        NewOrganisation renamed = Care.named("Zorghuis Nieuw " + System.nanoTime());
        assertEquals(1, organisations.change(clerk, id, 0, renamed).orThrow().version());
        assertEquals(RefusalCode.CHANGED_MEANWHILE, refused(organisations.change(clerk, id, 0, renamed)));
    }

    @Test
    void premisesAreHostsAndNoResidents() {
        Residents residents = TestService.bean(Residents.class);
        Premises premises = Care.premises(clerk, Care.registered(clerk));
        Host host = TestService.bean(Hosts.class).find(premises.id()).orElseThrow();
        assertTrue(host.title().endsWith(", Binnentuin"), host.title());
        assertEquals(premises.organisation(), host.payer());
        assertTrue(residents.find(premises.id()).isEmpty());
        assertTrue(residents.open(clerk, premises.id()).isEmpty());
        assertEquals(RefusalCode.NOT_FOUND, refused(residents.giveLogin(clerk, premises.id())));
    }

    @Test
    void premisesAreActiveWhenTheyAndTheirOrganisationAre() {
        OrganisationId id = Care.registered(clerk);
        Premises premises = Care.premises(clerk, id);
        NewPremises same = new NewPremises("Binnentuin", Care.contact(), "Kees Visser");
        organisations.setActive(clerk, id, false).orThrow();
        assertFalse(organisations.premises(premises.id()).orElseThrow().active());
        organisations.setActive(clerk, id, true).orThrow();
        assertTrue(organisations.premises(premises.id()).orElseThrow().active());
        assertFalse(organisations.changePremises(clerk, premises.id(), 0, same, false).orThrow().active());
        assertEquals(
                RefusalCode.CHANGED_MEANWHILE,
                refused(organisations.changePremises(clerk, premises.id(), 0, same, true)));
    }

    private static RefusalCode refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(var refusal) ? refusal.code() : RefusalCode.UNEXPECTED;
    }
}
