package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Uses postcodes that no other test has: the table is one for all servicepunten. */
final class LocationsTest {

    private static final LocalDate BORN = LocalDate.of(1980, 5, 5);
    private static final Location LOW = new Location(52.01, 5.61);
    private static final Location HIGH = new Location(52.02, 5.62);

    private final Servicepunt servicepunt = TestService.servicepunt("Kaart");
    private final Actor admin = TestService.actor(servicepunt, Role.ADMIN);
    private final Actor clerk = TestService.clerkWithoutTill(servicepunt);
    private final Actor coordinator = TestService.actor(servicepunt, Role.COORDINATOR);
    private final Locations locations = TestService.bean(Locations.class);
    private final Residents residents = TestService.bean(Residents.class);

    @Test
    void aNewAddressIsOnTheMapAtOnceWhenItsPostcodeIsInTheTable() {
        load("postcode;van;tot;breedtegraad;lengtegraad\n9901KA;1;49;52,01;5,61\n9901 ka;50;99;52.02;5.62\n");
        assertEquals(LOW, whereIs(living("9901KA", 49, null)));
        assertEquals(HIGH, whereIs(living("9901KA", 50, null)));
        assertNull(whereIs(living("9901KA", 100, null)), "no range holds it");
        assertNull(whereIs(living("9902KA", 1, null)), "no such postcode");
    }

    @Test
    void aNewTableReplacesTheOldOneButNotWhatPeopleSaid() {
        load("postcode,latitude,longitude\n9903KA,52.01,5.61\n");
        ResidentId fromTable = living("9903KA", 1, null);
        ResidentId byHand = living("9903KA", 2, null);
        ResidentId waiting = living("9904KA", 3, null);
        ResidentId said = living("9903KA", 4, HIGH);
        locations.put(clerk, byHand, HIGH).orThrow();
        load("postcode,latitude,longitude\n9904KA,52.02,5.62\n");
        assertNull(whereIs(fromTable), "its postcode is no longer there");
        assertEquals(HIGH, whereIs(byHand));
        assertEquals(HIGH, whereIs(said));
        assertEquals(HIGH, whereIs(waiting), "it had no place until now");
        locations.put(clerk, waiting, LOW).orThrow();
        locations.put(clerk, waiting, null).orThrow();
        assertEquals(HIGH, whereIs(waiting), "given back to the table");
    }

    @Test
    void whoMovesGetsThePlaceOfTheNewAddressAndWhoChangesHerPhoneKeepsHers() {
        load("postcode,latitude,longitude\n9905KA,52.01,5.61\n");
        ResidentId id = living("9906KA", 1, null);
        locations.put(clerk, id, HIGH).orThrow();
        Resident before = residents.find(id).orElseThrow();
        residents.change(clerk, id, before.version(), contact("9906KA", 1, null), CorrectionReason.CHANGED)
                .orThrow();
        assertEquals(HIGH, whereIs(id), "the same house");
        residents.change(clerk, id, before.version(), contact("9905KA", 1, null), CorrectionReason.CHANGED)
                .orThrow();
        assertEquals(LOW, whereIs(id));
        residents.change(clerk, id, before.version() + 1, contact("9907KA", 1, null), CorrectionReason.CHANGED)
                .orThrow();
        assertNull(whereIs(id), "rather nowhere than where she no longer lives");
    }

    @Test
    void everyWrongLineIsNamedAndNothingIsLoaded() {
        Optional<PostcodeTable> before = locations.postcodeTable();
        String csv = """
                postcode;van;tot;breedtegraad;lengtegraad
                9908KA;1;9;52.01;5.61
                991KA;;;52.01;5.61
                9908KA;9;20;52.01;5.61
                9908KB;9;8;52.01;5.61
                9908KC;;;5.61;52.01
                """;
        assertEquals(
                List.of("3 import.postcode", "5 import.numbers", "6 import.location"),
                told(locations.postcodeProblems(csv)));
        assertTrue(locations.loadPostcodes(admin, csv) instanceof Outcome.Refused<PostcodeTable>);
        assertEquals(before, locations.postcodeTable());
        assertEquals(
                List.of("3 import.twice"),
                told(locations.postcodeProblems(
                        "postcode;van;tot;breedtegraad;lengtegraad\n9908KA;1;9;52.01;5.61\n9908KA;9;20;52.01;5.61\n")));
        assertEquals(
                List.of(),
                locations.postcodeProblems(
                        "postcode;van;tot;breedtegraad;lengtegraad\n9908KA;1;9;52.01;5.61\n9908KA;10;20;52.01;5.61\n"));
        assertEquals(RefusalCode.IMPORT_EMPTY, code(locations.postcodeProblems(" \n")));
        assertEquals(RefusalCode.IMPORT_EMPTY, code(locations.postcodeProblems("postcode;breedtegraad;lengtegraad\n")));
        assertEquals(RefusalCode.IMPORT_COLUMNS, code(locations.postcodeProblems("9908KA;52.01;5.61\n")));
        assertEquals(RefusalCode.IMPORT_COLUMNS, code(locations.postcodeProblems("x".repeat(100_000))));
        String many = "postcode,latitude,longitude\n" + "9908KA,52.01,5.61\n".repeat(PlaceFile.MOST_LINES + 1);
        assertEquals(RefusalCode.IMPORT_TOO_LONG, code(locations.postcodeProblems(many)));
    }

    @Test
    void anImportPutsKnownAddressesOnTheMapAndSkipsOthers() {
        ResidentId one = living("9909KA", 7, null);
        ResidentId next = living("9909KA", 8, null);
        int found = locations.importAddresses(coordinator, """
                postcode,huisnummer,toevoeging,breedtegraad,lengtegraad
                9909KA,7,a,52.01,5.61
                9909KA,70,,52.02,5.62
                """).orThrow();
        assertEquals(1, found);
        assertEquals(LOW, whereIs(one));
        assertNull(whereIs(next));
        assertEquals(
                List.of("2 import.number"),
                told(locations.importProblems("postcode,huisnummer,breedtegraad,lengtegraad\n9909KA,0,52.01,5.61\n")));
    }

    @Test
    void whatIsNotOnTheMapIsListedOverRestUntilItIs() {
        Api api = TestService.api(clerk);
        ResidentId id = living("9910KA", 1, null);
        assertTrue(isMissing(api, id));
        api.put("/v1/locations/" + id, "{\"latitude\":5.6,\"longitude\":52.0}").expect(400);
        api.put("/v1/locations/" + id, "{\"latitude\":52.01,\"longitude\":5.61}").expect(200);
        assertEquals(LOW, whereIs(id));
        assertTrue(!isMissing(api, id));
        Api planner = TestService.api(coordinator);
        assertTrue(planner.get("/v1/servicepunt/location").expect(200).json().path("latitude").isNull());
        planner.put("/v1/servicepunt/location", "{\"latitude\":52.02,\"longitude\":5.62}").expect(200);
        assertEquals(HIGH, locations.of(servicepunt.id()).orElseThrow());
        TestService.api(admin)
                .put("/v1/postcode-table", "{\"csv\":\"postcode,latitude,longitude\\n9911KA,52.01,5.61\"}")
                .expect(200);
        assertEquals(1, planner.get("/v1/postcode-table").expect(200).json().path("places").asInt());
    }

    @Test
    void theSameIsDoneOnPagesWithoutJavaScript() {
        ResidentId id = living("9912KA", 1, null);
        Browser desk = TestService.browser(coordinator);
        assertTrue(desk.open("/locations").expect(200).text().contains("nog niet op de kaart"));
        assertTrue(desk.open("/residents/" + id).expect(200).text().contains("nog niet"));
        Browser.Shown refused = desk.submit(
                "/locations/" + id, java.util.Map.of("location", "5.61, 52.01", "from", "file")).expect(400);
        assertTrue(refused.text().contains("ligt niet in Nederland"), refused.text());
        Browser.Shown put = desk.submit(
                "/locations/" + id, java.util.Map.of("location", "52.01, 5.61", "from", "file")).expect(200);
        assertTrue(put.text().contains("52.01000, 5.61000"), put.text());
        assertTrue(desk.submit("/locations/servicepunt", java.util.Map.of("servicepunt", "52.02 5.62"))
                .expect(200)
                .html()
                .contains("52.02000, 5.62000"));
        assertTrue(desk.submit("/locations/import", java.util.Map.of("csv", "postcode;plaats\n"))
                .expect(400)
                .text()
                .contains("postcode, huisnummer, breedtegraad, lengtegraad"));

        Browser office = TestService.browser(admin);
        Browser.Shown wrong = office.submit(
                "/postcode-table", java.util.Map.of("csv", "postcode;breedtegraad;lengtegraad\n99;52;5")).expect(400);
        assertTrue(wrong.text().contains("Regel 2: de postcode klopt niet."), wrong.text());
        Browser.Shown loaded = office.upload(
                "/postcode-table/file", "file", "postcode;breedtegraad;lengtegraad\n9912KA;52.02;5.62\n").expect(200);
        assertTrue(loaded.text().contains("De tabel heeft 1 plaatsen"), loaded.text());
    }

    private void load(String csv) {
        locations.loadPostcodes(admin, csv).orThrow();
    }

    private ResidentId living(String postcode, int number, @Nullable Location where) {
        return residents.register(
                clerk,
                new NewResident(
                        Salutation.MRS,
                        "A.",
                        "",
                        People.surname(),
                        BORN,
                        contact(postcode, number, where),
                        null,
                        false))
                .orThrow();
    }

    private static ContactData contact(String postcode, int number, @Nullable Location where) {
        return new ContactData(postcode, number, "a", "Kaartweg", "Ede", where, "0612345678", null);
    }

    private @Nullable Location whereIs(ResidentId id) {
        return residents.find(id).orElseThrow().address().location();
    }

    private static boolean isMissing(Api api, ResidentId id) {
        String after = "";
        while (true) {
            Api.Answer answer = api.get("/v1/locations/missing?size=200" + after).expect(200);
            if (answer.text().contains(id.toString())) {
                return true;
            }
            String next = answer.json().path("next").asText(null);
            if (next == null) {
                return false;
            }
            after = "&after=" + next;
        }
    }

    private static List<String> told(List<Refusal> problems) {
        return problems.stream().map(one -> String.join(" ", one.facts())).toList();
    }

    private static RefusalCode code(List<Refusal> problems) {
        assertNotNull(problems.getFirst());
        return problems.getFirst().code();
    }
}
