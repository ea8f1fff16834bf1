package nl.wijkcheque.resident.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.Test;

final class ResidentPagesTest {

    private final Actor clerk = TestService.actor(TestService.servicepunt("Balie"), Role.CLERK);
    private final Browser browser = TestService.browser(clerk);

    @Test
    void aClerkRegistersSomebodyAndFindsHer() {
        String surname = People.surname();
        Browser.Shown form = browser.open("/residents/new").expect(200);
        Browser.Shown file = browser.submit("/residents", form.withKey(typed(surname))).expect(200);
        assertTrue(file.text().contains("De bewoner is ingeschreven."), file.text());
        assertTrue(file.text().contains("A. de " + surname), file.text());
        assertTrue(file.text().contains("Verlaagd tarief: 70 jaar of ouder"), file.text());
        assertTrue(file.html().contains("/cheques/sell?resident="), file.html());
        assertTrue(file.html().contains("/bookings/new?resident="), file.html());
        Browser.Shown found = browser.open("/residents?name=" + surname + "&postcode=6711+AB").expect(200);
        assertTrue(found.text().contains(surname + ", A. de"), found.text());
        assertTrue(browser.open("/residents?name=" + surname + "x").text().contains("Niemand gevonden"));
    }

    @Test
    void aNameIsCorrectedAndTheFileShowsWhatItWas() {
        String surname = People.surname();
        String path = "/residents/" + TestService.bean(Residents.class)
                .register(clerk, People.named(surname, LocalDate.of(1960, 5, 5)))
                .orThrow();
        Browser.Shown form = browser.open(path + "/correction").expect(200);
        assertTrue(form.html().contains("value=\"" + surname + "\""), form.html());
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "version", "0", "salutation", "MRS", "initials", "A.", "prefix", "de", "surname", surname + "x",
                "birthDate", "05-05-1950"));
        Browser.Shown why = browser.submit(path + "/correction", form.withKey(typed)).expect(400);
        assertTrue(why.html().contains("href=\"#reason\""), why.html());
        typed.put("reason", "MISTAKE");
        Browser.Shown file = browser.submit(path + "/correction", form.withKey(typed)).expect(200);
        assertTrue(file.text().contains("De gegevens zijn verbeterd."), file.text());
        assertTrue(file.text().contains("Verlaagd tarief: 70 jaar of ouder"), file.text());
        assertTrue(file.text().contains("05-05-1960"), "what it was");
        typed.put("surname", surname + "y");
        Browser.Shown late = browser
                .submit(path + "/correction", browser.open(path + "/correction").withKey(typed))
                .expect(400);
        assertTrue(late.text().contains("meer dan één gegeven"), late.text());
        assertTrue(late.text().contains(surname + "x"), "what it is now");
        assertTrue(late.html().contains("value=\"" + surname + "y\""), "what was typed");
        assertTrue(late.html().contains("name=\"version\" value=\"1\""), late.html());
    }

    @Test
    void aHouseholdIsChosenFromWhoLivesAtTheAddressOrIsFoundByName() {
        LocalDate born = LocalDate.of(1960, 5, 5);
        String known = People.surname();
        ResidentId with = TestService.bean(Residents.class).register(clerk, People.named(known, born)).orThrow();
        String path = "/residents/" + People.registered(clerk, born);
        Browser.Shown form = browser.open(path + "/household?name=" + known).expect(200);
        assertTrue(form.text().contains("A. de " + known), form.text());
        Browser.Shown asked = browser.submit(path + "/household", form.withKey(Map.of("version", "0"))).expect(400);
        assertTrue(asked.html().contains("href=\"#with\"") && asked.html().contains("href=\"#reason\""));
        Map<String, String> typed = Map.of("version", "0", "with", with.toString(), "reason", "CHANGED");
        Browser.Shown file = browser.submit(path + "/household", form.withKey(typed)).expect(200);
        assertTrue(file.text().contains("Het huishouden is gewijzigd."), file.text());
        assertTrue(file.html().contains("/residents/" + with), "her housemate");
        Browser.Shown moved = browser.open(path + "/household").expect(200);
        Map<String, String> alone = Map.of("version", "1", "with", "ALONE", "reason", "CHANGED");
        Browser.Shown after = browser.submit(path + "/household", moved.withKey(alone)).expect(200);
        assertTrue(after.text().contains("Er is niemand anders"), after.text());
    }

    @Test
    void petsAreKeptFromTheFile() {
        String path = "/residents/" + People.registered(clerk, LocalDate.of(1950, 5, 5));
        assertTrue(browser.open(path).expect(200).text().contains("Heeft huisdieren"));
        String after = browser.submit(path + "/pets", Map.of("pets", "yes")).expect(200).text();
        assertTrue(after.contains("Heeft geen huisdieren"), after);
    }

    @Test
    void whatIsWrongIsSaidTogetherAndWhatWasTypedStays() {
        Map<String, String> typed = typed("Bakker");
        typed.put("postcode", "0711 AB");
        typed.put("phone", "112");
        typed.put("street", "<b>Laan</b>");
        Browser.Shown form = browser.open("/residents/new");
        Browser.Shown again = browser.submit("/residents", form.withKey(typed)).expect(400);
        assertTrue(again.text().contains("Er zijn nog 2 dingen niet goed"), again.text());
        assertTrue(again.html().contains("href=\"#postcode\""), again.html());
        assertTrue(again.html().contains("value=\"0711 AB\""), again.html());
        assertTrue(again.html().contains("value=\"Bakker\""), again.html());
        assertFalse(again.html().contains("<b>Laan"), again.html());
    }

    @Test
    void somebodyWhoSeemsKnownIsShownAndCanBeAnotherPersonAllTheSame() {
        Map<String, String> typed = typed(People.surname());
        browser.submit("/residents", browser.open("/residents/new").withKey(typed)).expect(200);
        Browser.Shown known = browser.submit("/residents", browser.open("/residents/new").withKey(typed));
        assertEquals(400, known.status());
        assertTrue(known.text().contains("Deze bewoner lijkt al ingeschreven"), known.text());
        typed.put("anotherPerson", "yes");
        browser.submit("/residents", known.withKey(typed)).expect(200);
    }

    @Test
    void anIndicationIsRecordedAndEnded() {
        ResidentId id = People.registered(clerk, LocalDate.of(1980, 1, 1));
        LocalDate today = LocalDate.now(Amsterdam.ZONE);
        Browser.Shown file = browser.open("/residents/" + id).expect(200);
        assertTrue(file.text().contains("Gewoon tarief"), file.text());
        String path = "/residents/" + id + "/entitlements";
        Browser.Shown refused = browser.submit(path, file.withKey(Map.of("validFrom", "1-1-2020", "validUntil", "x")));
        assertEquals(400, refused.status());
        assertTrue(refused.html().contains("href=\"#validUntil\""), refused.html());
        Browser.Shown seen = browser.submit(
                path,
                file.withKey(Map.of(
                        "validFrom", today.toString(), "validUntil", today.plusYears(1).toString())));
        assertTrue(seen.text().contains("Verlaagd tarief: Wmo-indicatie"), seen.text());
        assertTrue(seen.text().contains("Gezien door " + clerk.name()), seen.text());
        String end = seen.html().replaceAll("(?s).*action=\"(/residents/[^\"]+/end)\".*", "$1");
        assertEquals(400, browser.submit(end, Map.of("lastDay", "nooit")).status());
        Browser.Shown ended = browser.submit(end, Map.of("lastDay", today.minusDays(1).toString()));
        assertTrue(ended.text().contains("Gewoon tarief"), ended.text());
    }

    @Test
    void somebodyWhoMovesIsChangedAndAHousemateIsAdded() {
        ResidentId id = People.registered(clerk, LocalDate.of(1950, 1, 1));
        Browser.Shown form = browser.open("/residents/" + id + "/contact-data").expect(200);
        Map<String, String> moved = typed("");
        moved.put("version", "0");
        moved.put("street", "Beukenlaan");
        Browser.Shown file = browser.submit("/residents/" + id + "/contact-data", form.withKey(moved)).expect(200);
        assertTrue(file.text().contains("Beukenlaan 12"), file.text());
        Browser.Shown mate = browser.open("/residents/new?sameHouseholdAs=" + id).expect(200);
        assertTrue(mate.html().contains("value=\"Beukenlaan\""), mate.html());
        Map<String, String> typed = typed(People.surname());
        typed.put("sameHouseholdAs", id.toString());
        browser.submit("/residents", mate.withKey(typed)).expect(200);
        assertTrue(browser.open("/residents/" + id).html().contains(typed.get("surname")));
    }

    @Test
    void aLoginIsShownOnce() {
        ResidentId id = People.registered(clerk, LocalDate.of(1950, 1, 1));
        Browser.Shown file = browser.open("/residents/" + id);
        Browser.Shown login = browser.submit("/residents/" + id + "/logins", file.withKey(Map.of())).expect(200);
        assertTrue(login.text().contains("U ziet het wachtwoord maar één keer."), login.text());
        assertTrue(browser.open("/residents/" + id).text().contains("De bewoner kan inloggen"));
    }

    @Test
    void peopleOfOtherTradesDoNotSeeResidents() {
        Browser foreman = TestService.browser(TestService.actor(clerk.servicepunt(), Role.FOREMAN));
        foreman.open("/residents").expect(403);
        foreman.open("/residents/new").expect(403);
    }

    private static Map<String, String> typed(String surname) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("salutation", "MRS");
        typed.put("initials", "A.");
        typed.put("prefix", "de");
        typed.put("surname", surname);
        typed.put("birthDate", "21-3-1948");
        typed.put("postcode", "6711 ab");
        typed.put("houseNumber", "12");
        typed.put("street", "Lindelaan");
        typed.put("city", "Ede");
        typed.put("phone", "06 12345678");
        return typed;
    }
}
