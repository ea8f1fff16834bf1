package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ResidentSearchTest {

    private static final LocalDate BORN = LocalDate.of(1948, 3, 21);

    private final Residents residents = TestService.bean(Residents.class);
    private final Actor clerk = TestService.actor(TestService.servicepunt("Zoeken"), Role.CLERK);

    @Test
    void aResidentIsFoundByNameByPostcodeWithHouseNumberAndByBirthDate() {
        String surname = People.surname();
        ResidentId id = residents.register(clerk, People.named(surname, BORN)).orThrow();
        assertEquals(List.of(id), found("de " + surname.toUpperCase(java.util.Locale.ROOT), null, null, null));
        assertEquals(List.of(id), found(surname + ", a", null, null, null));
        assertEquals(List.of(), found(surname + ", b", null, null, null));
        assertEquals(List.of(id), found(surname, "6711 ab", 12, BORN));
        assertEquals(List.of(), found(surname, "6711 AB", 13, null));
        assertEquals(List.of(id), found(surname, null, null, BORN));
        assertEquals(List.of(), found(surname, null, null, BORN.plusDays(1)));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrDouble() {
        String surname = People.surname();
        for (int n = 0; n < 7; n++) {
            residents
                    .register(clerk, People.named(surname + (char) ('a' + n), BORN))
                    .orThrow();
        }
        List<String> seen = new ArrayList<>();
        String after = "";
        int pages = 0;
        while (after != null) {
            Slice<Resident> page = residents.search(search(surname, null, null, null), after, 3).orThrow();
            page.items().forEach(resident -> seen.add(resident.name().surname()));
            after = page.next();
            pages++;
        }
        assertEquals(3, pages);
        assertEquals(7, seen.size());
        assertEquals(seen.stream().sorted().toList(), seen);
    }

    @Test
    void aSearchThatFindsEverybodyIsRefused() {
        assertEquals(RefusalCode.SEARCH_TOO_WIDE, refused(search("a", null, null, null), ""));
        assertEquals(RefusalCode.SEARCH_TOO_WIDE, refused(search("%", null, null, null), ""));
        assertEquals(RefusalCode.SEARCH_TOO_WIDE, refused(search(null, null, 12, null), ""));
        assertEquals(RefusalCode.POSTCODE_INVALID, refused(search("vries", "6711", null, null), ""));
        assertEquals(RefusalCode.INPUT_INVALID, refused(search("vries", null, null, null), "geen id"));
    }

    @Test
    void everySearchReadsItsIndexInOrder() throws SQLException {
        String after = "' '";
        assertReadsInOrder("resident_name", ResidentRows.BY_NAME.replace(":after", after));
        assertReadsInOrder("resident_birth_date", ResidentRows.BY_BIRTH_DATE.replace(":after", after));
        assertReadsInOrder("resident_postcode", ResidentRows.BY_POSTCODE.replace(":after", after));
    }

    private static void assertReadsInOrder(String index, String query) throws SQLException {
        String sql = query.replace(":name", "'vr'")
                .replace(":born", "'1948-03-21'")
                .replace(":postcode", "'6711AB'")
                .replace(":houseNumber", "12")
                .replace(":size", "51");
        try (Connection connection = Database.connection();
                Statement statement = connection.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN " + sql)) {
            assertTrue(plan.next());
            assertEquals(index, plan.getString("key"), sql);
            assertEquals("range", plan.getString("type"), sql);
            assertFalse(String.valueOf(plan.getString("Extra")).contains("filesort"), plan.getString("Extra"));
        }
    }

    private List<ResidentId> found(
            String name, @Nullable String postcode, @Nullable Integer houseNumber, @Nullable LocalDate born) {
        return residents.search(search(name, postcode, houseNumber, born), "", 50).orThrow().items().stream()
                .map(Resident::id)
                .toList();
    }

    private RefusalCode refused(ResidentSearch search, String after) {
        return residents.search(search, after, 50) instanceof Outcome.Refused<Slice<Resident>>(var refusal)
                ? refusal.code()
                : RefusalCode.UNEXPECTED;
    }

    private static ResidentSearch search(
            @Nullable String name,
            @Nullable String postcode,
            @Nullable Integer houseNumber,
            @Nullable LocalDate born) {
        return new ResidentSearch(name, postcode, houseNumber, born);
    }
}
