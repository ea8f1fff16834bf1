package nl.wijkcheque.catalogue.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.Tariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CataloguePagesTest {

    private final Servicepunt servicepunt = TestService.servicepunt("Catalogus");
    private final Browser admin = TestService.browser(TestService.actor(servicepunt, Role.ADMIN));

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void anOfferingIsAddedShownToEverybodyChangedAndClosed() {
        String name = "Heg knippen " + System.nanoTime();
        Browser.Shown form = admin.open("/catalogue/offerings/new").expect(200);
        Browser.Shown list = admin.submit("/catalogue/offerings", form.withKey(typed(name))).expect(200);
        assertTrue(list.text().contains("Het aanbod is toegevoegd."), list.text());
        Browser stranger = TestService.browserOfNobody();
        assertTrue(stranger.open("/offerings").expect(200).text().contains(name));
        String path = list.html().replaceAll("(?s).*href=\"(/catalogue/offerings/[^\"]+)\">" + name + ".*", "$1");
        Browser.Shown edit = admin.open(path).expect(200);
        assertTrue(edit.html().contains("value=\"1-3\""), edit.html());
        Map<String, String> changed = typed(name);
        changed.put("version", "0");
        changed.put("descriptionNl", "Met de hand");
        assertTrue(admin.submit(path, edit.withKey(changed)).text().contains("Het aanbod is bewaard."));
        assertTrue(stranger.open("/offerings").text().contains("Met de hand"));
        Browser.Shown taxed = admin.submit(path + "/vat", Map.of("vatPercent", "9", "vatFrom", "1-1-2400"));
        assertTrue(taxed.text().contains("9,00%"), taxed.text());
        assertEquals(400, admin.submit(path + "/vat", Map.of("vatPercent", "9", "vatFrom", "1-1-2020")).status());
        admin.submit(path + "/open", Map.of("open", "no")).expect(200);
        assertFalse(stranger.open("/offerings").text().contains(name));
    }

    @Test
    void whatIsWrongIsSaidTogetherAndWhatWasTypedStays() {
        Map<String, String> typed = typed("Te lang");
        typed.put("maximumMinutes", "301");
        typed.put("crewMin", "9");
        Browser.Shown again = admin.submit(
                "/catalogue/offerings", admin.open("/catalogue/offerings/new").withKey(typed));
        assertEquals(400, again.status());
        assertTrue(again.html().contains("href=\"#maximumMinutes\""), again.html());
        assertTrue(again.html().contains("href=\"#crewMax\""), again.html());
        assertTrue(again.html().contains("value=\"301\""), again.html());
    }

    @Test
    void ofAnEmptyFormEachQuestionThatMustBeAnsweredIsNamedAtOnce() {
        Browser.Shown again = admin.submit(
                "/catalogue/offerings", admin.open("/catalogue/offerings/new").withKey(Map.of("billingCount", "1")));
        assertEquals(400, again.status());
        for (String asked : List.of("nameNl", "descriptionNl", "kind", "place", "usualMinutes", "maximumMinutes",
                "crewMin", "crewMax", "aloneAllowed", "billing", "additionalityNl")) {
            assertTrue(again.html().contains("href=\"#" + asked + "\""), asked);
        }
        assertFalse(again.html().contains(">Vul dit veld in.</a>"), "away from its field it says which one");
    }

    @Test
    void aTariffIsSetAndShownOnItsDay() {
        TestService.clock().set(LocalDate.of(2600, 1, 1), LocalTime.NOON);
        Browser later = TestService.browser(TestService.actor(servicepunt, Role.ADMIN));
        Browser.Shown page = later.open("/catalogue/tariffs").expect(200);
        Map<String, String> typed = new LinkedHashMap<>(Map.of(
                "group", "STANDARD", "worthMinutes", "30", "priceCents", "12,50", "validFrom", "1-2-2600"));
        Browser.Shown set = later.submit("/catalogue/tariffs", page.withKey(typed)).expect(200);
        assertTrue(set.text().contains("Het tarief is vastgelegd."), set.text());
        assertTrue(later.open("/catalogue/tariffs?on=1-2-2600").text().contains("12,50"));
        typed.put("priceCents", "gratis");
        assertEquals(400, later.submit("/catalogue/tariffs", page.withKey(typed)).status());
    }

    @Test
    void aMistypedTariffIsWithdrawnWithAReason() {
        TestService.clock().set(LocalDate.of(2650, 1, 1), LocalTime.NOON);
        Browser later = TestService.browser(TestService.actor(servicepunt, Role.ADMIN));
        Map<String, String> typed = Map.of(
                "group", "STANDARD", "worthMinutes", "30", "priceCents", "987,65", "validFrom", "1-2-2650");
        Browser.Shown page = later.open("/catalogue/tariffs").expect(200);
        Browser.Shown set = later.submit("/catalogue/tariffs", page.withKey(typed)).expect(200);
        String tariff = set.html().replaceAll("(?s).*name=\"tariff\" value=\"([^\"]+)\".*", "$1");
        String path = "/catalogue/tariffs/withdrawals";
        later.submit(path, set.withKey(Map.of("reason", "Komma vergeten."))).expect(400);
        Browser.Shown why = later.submit(path, set.withKey(Map.of("tariff", tariff))).expect(400);
        assertTrue(why.html().contains("href=\"#reason\""), why.html());
        Map<String, String> pressed = set.withKey(Map.of("tariff", tariff, "reason", "Komma vergeten."));
        Browser.Shown done = later.submit(path, pressed).expect(200);
        assertTrue(done.text().contains("Het tarief is ingetrokken."), done.text());
        assertFalse(done.text().contains("987,65"), done.text());
    }

    @Test
    void aTariffThatAnotherLeansOnIsNotWithdrawnAndTheOtherIsNamed() {
        TestService.clock().set(LocalDate.of(2660, 1, 1), LocalTime.NOON);
        Tariffs tariffs = TestService.bean(Tariffs.class);
        Actor admin = TestService.actor(servicepunt, Role.ADMIN);
        LocalDate day = LocalDate.of(2660, 2, 1);
        Tariff higher = tariffs.set(
                admin, new NewTariff(TariffGroup.STANDARD, Minutes.of(30), Money.cents(90_000), day)).orThrow();
        Tariff leaning = tariffs.set(
                admin, new NewTariff(TariffGroup.REDUCED, Minutes.of(30), Money.cents(89_999), day)).orThrow();
        Browser later = TestService.browser(admin);
        Browser.Shown page = later.open("/catalogue/tariffs").expect(200);
        Browser.Shown refused = later.submit(
                "/catalogue/tariffs/withdrawals",
                page.withKey(Map.of("tariff", higher.id().toString(), "reason", "Fout."))).expect(400);
        assertTrue(refused.text().contains("Trek eerst het andere tarief in"), refused.text());
        assertTrue(refused.text().contains("op 01-02-2660 hoger"), refused.text());
        tariffs.withdraw(admin, leaning.id(), "Klaar.").orThrow();
        tariffs.withdraw(admin, higher.id(), "Klaar.").orThrow();
    }

    @Test
    void clerksDoNotKeepTheCatalogue() {
        Browser clerk = TestService.browser(TestService.actor(servicepunt, Role.CLERK));
        clerk.open("/catalogue/offerings").expect(403);
        clerk.open("/catalogue/tariffs").expect(403);
    }

    private static Map<String, String> typed(String name) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("nameNl", name);
        typed.put("descriptionNl", "Met de snoeischaar");
        typed.put("kind", "KLUS");
        typed.put("place", "AROUND_HOUSE");
        typed.put("usualMinutes", "60");
        typed.put("maximumMinutes", "300");
        typed.put("crewMin", "1");
        typed.put("crewMax", "2");
        typed.put("aloneAllowed", "yes");
        typed.put("skills", "GARDEN");
        typed.put("seasonFrom", "1-3");
        typed.put("seasonUntil", "31/10");
        typed.put("billing", "PER_HOUR");
        typed.put("billingCount", "1");
        typed.put("additionalityNl", "Zou u anders een hovenier betalen?");
        typed.put("vatFrom", LocalDate.now(nl.wijkcheque.shared.Amsterdam.ZONE).toString());
        return typed;
    }
}
