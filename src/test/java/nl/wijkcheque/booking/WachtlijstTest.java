package nl.wijkcheque.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class WachtlijstTest {

    private final BookingFixture given = new BookingFixture();
    private final Bookings bookings = given.bookings;

    @BeforeEach
    void onAMorningInApril() {
        TestService.clock().set(LocalDate.of(2027, 4, 1), LocalTime.of(9, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoWaitsLongestComesFirstAndKeepsHerPlaceAfterAVisitThatDidNotHappen() {
        BookingId first = given.onWachtlijst();
        TestService.clock().forward(Duration.ofDays(1));
        BookingId second = given.onWachtlijst();
        bookings.plan(given.coordinator, first, BookingFixture.visit()).orThrow();
        assertEquals(List.of(second), all(WachtlijstFilter.ALL, 10));
        TestService.clock().forward(Duration.ofDays(3));
        bookings.unplan(given.coordinator, first).orThrow();
        assertEquals(List.of(first, second), all(WachtlijstFilter.ALL, 10));
    }

    @Test
    void waitingBeginsWhenTheFirstWishedDayHasCome() {
        LocalDate later = given.today().plusDays(10);
        BookingId forLater = bookings.request(
                given.clerk,
                BookingFixture.asked(
                        given.mulder, given.garden, 60, later, null, Additionality.ADDITIONAL, 1))
                .orThrow()
                .getFirst();
        TestService.clock().forward(Duration.ofDays(2));
        BookingId now = given.onWachtlijst();
        assertEquals(List.of(now, forLater), all(WachtlijstFilter.ALL, 10));
        TestService.clock().forward(Duration.ofDays(12));
        List<Long> days = bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 10).items().stream()
                .map(WachtlijstEntry::waitingDays)
                .toList();
        assertEquals(List.of(12L, 4L), days);
    }

    @Test
    void daysAreCountedAsPeopleCountThem() {
        TestService.clock().set(LocalDate.of(2027, 3, 27), LocalTime.of(23, 59));
        given.onWachtlijst();
        TestService.clock().set(LocalDate.of(2027, 3, 28), LocalTime.of(0, 1));
        assertEquals(
                1,
                bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 1)
                        .items()
                        .getFirst()
                        .waitingDays());
    }

    @Test
    void pagesOfAnySizeTogetherAreTheWholeListOnce() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int at = 0; at < 23; at++) {
            given.onWachtlijst();
            if (random.nextBoolean()) {
                TestService.clock().forward(Duration.ofMinutes(random.nextInt(1000)));
            }
        }
        List<BookingId> whole = all(WachtlijstFilter.ALL, 200);
        assertEquals(23, whole.size());
        for (int size : new int[]{1, 7, 22, 23, 24}) {
            assertEquals(whole, all(WachtlijstFilter.ALL, size), "size " + size + ", seed " + seed);
        }
    }

    @Test
    void placesInTheLineAreTheSameHoweverTheListIsLeafedThrough() {
        Random random = new Random(11);
        for (int at = 0; at < 20; at++) {
            if (random.nextBoolean()) {
                given.onWachtlijst();
            } else {
                bookings.request(given.clerk, given.shopping(1, Additionality.ADDITIONAL)).orThrow();
            }
        }
        List<Integer> garden = new ArrayList<>();
        List<Integer> shopping = new ArrayList<>();
        for (WachtlijstEntry entry : entries(WachtlijstFilter.ALL, 200)) {
            (entry.details().offering().equals(given.garden) ? garden : shopping).add(entry.position());
        }
        assertEquals(IntStream.rangeClosed(1, garden.size()).boxed().toList(), garden);
        assertEquals(IntStream.rangeClosed(1, shopping.size()).boxed().toList(), shopping);
        for (WachtlijstFilter filter : List.of(
                WachtlijstFilter.ALL,
                new WachtlijstFilter(OfferingKind.KLUS, null, null),
                new WachtlijstFilter(null, null, Dagdeel.MORNING))) {
            List<Integer> whole = entries(filter, 200).stream().map(WachtlijstEntry::position).toList();
            for (int size : new int[]{1, 3, 7}) {
                assertEquals(whole, entries(filter, size).stream().map(WachtlijstEntry::position).toList());
            }
        }
    }

    @Test
    void aCursorIsWhatTheServiceTakesAgain() {
        given.onWachtlijst();
        given.onWachtlijst();
        String next = bookings.wachtlijst(given.servicepunt.id(), WachtlijstFilter.ALL, "", 1).next();
        assertNotNull(next);
        assertTrue(next.matches(LineMark.PATTERN), next);
        assertEquals(next, LineMark.read(next).text());
    }

    @Test
    void filtersLeaveOnlyWhatIsAskedFor() {
        BookingId garden = given.onWachtlijst();
        BookingId shopping = bookings.request(given.clerk, given.shopping(1, Additionality.ADDITIONAL))
                .orThrow()
                .getFirst();
        assertEquals(List.of(garden), all(new WachtlijstFilter(OfferingKind.KLUS, null, null), 10));
        assertEquals(List.of(shopping), all(new WachtlijstFilter(null, given.shopping, null), 10));
        assertEquals(List.of(), all(new WachtlijstFilter(OfferingKind.KLUS, given.shopping, null), 10));
        assertEquals(
                List.of(garden, shopping), all(new WachtlijstFilter(null, null, Dagdeel.MORNING), 10));
        assertEquals(List.of(), all(new WachtlijstFilter(null, null, Dagdeel.EVENING), 10));
        assertEquals(
                List.of(shopping),
                all(new WachtlijstFilter(OfferingKind.DIENST, given.shopping, Dagdeel.MORNING), 10));
    }

    @Test
    void anotherServicepuntHasItsOwnList() {
        given.onWachtlijst();
        BookingFixture elsewhere = new BookingFixture();
        assertEquals(
                List.of(),
                bookings.wachtlijst(elsewhere.servicepunt.id(), WachtlijstFilter.ALL, "", 10)
                        .items());
    }

    @Test
    void aPageIsReadInTheOrderOfItsIndexWithoutSorting() throws SQLException {
        for (int at = 0; at < 5; at++) {
            given.onWachtlijst();
        }
        String plan = String.join(
                " ",
                Database.column(
                        "EXPLAIN FORMAT=JSON SELECT * FROM booking FORCE INDEX (booking_wachtlijst)"
                                + " WHERE servicepunt_id = ? AND wachtlijst_key > ? ORDER BY wachtlijst_key LIMIT 51",
                        given.servicepunt.id(),
                        ""));
        assertTrue(plan.contains("\"key\": \"booking_wachtlijst\""), plan);
        assertTrue(plan.contains("wachtlijst_key"), plan);
        assertFalse(plan.contains("filesort"), plan);
    }

    @Test
    void crewsAreToldTheDoorstepAndNothingMore() {
        Doorstep home = bookings.doorstep(given.onWachtlijst()).orElseThrow();
        assertEquals("Lindelaan 12 a, 6711 AB Ede", home.place());
        assertFalse(home.pets());
        NewBooking elsewhere = new NewBooking(
                given.mulder,
                given.garden,
                Minutes.of(60),
                new Wishes(Set.of(Dagdeel.MORNING), given.today(), null),
                "  Volkstuin 7, Ede ",
                "",
                Additionality.ADDITIONAL,
                1);
        BookingId id = bookings.request(given.clerk, elsewhere).orThrow().getFirst();
        Doorstep there = bookings.doorstep(id).orElseThrow();
        assertEquals("Volkstuin 7, Ede", there.place());
        assertNull(there.location());
    }

    @Test
    void petsAreKnownAtHomeAndNotSomewhereElse() {
        TestService.bean(Residents.class).setPets(given.clerk, given.mulder, true).orThrow();
        assertTrue(bookings.doorstep(given.onWachtlijst()).orElseThrow().pets());
        NewBooking elsewhere = new NewBooking(
                given.mulder,
                given.garden,
                Minutes.of(60),
                new Wishes(Set.of(Dagdeel.MORNING), given.today(), null),
                "Volkstuin 7, Ede",
                "",
                Additionality.ADDITIONAL,
                1);
        BookingId id = bookings.request(given.clerk, elsewhere).orThrow().getFirst();
        assertFalse(bookings.doorstep(id).orElseThrow().pets());
    }

    private List<BookingId> all(WachtlijstFilter filter, int size) {
        return entries(filter, size).stream().map(entry -> entry.booking().id()).toList();
    }

    private List<WachtlijstEntry> entries(WachtlijstFilter filter, int size) {
        List<WachtlijstEntry> entries = new ArrayList<>();
        String after = "";
        do {
            Slice<WachtlijstEntry> page = bookings.wachtlijst(given.servicepunt.id(), filter, after, size);
            entries.addAll(page.items());
            after = page.next() == null ? "" : page.next();
        } while (!after.isEmpty());
        return entries;
    }
}
