package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ResidentsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN_1950 = LocalDate.of(1950, 5, 5);
    private static final LocalDate BORN_1980 = LocalDate.of(1980, 5, 5);

    private final Residents residents = TestService.bean(Residents.class);
    private final Actor clerk = TestService.actor(TestService.servicepunt("Bewoners"), Role.CLERK);

    @BeforeEach
    void onATuesday() {
        TestService.clock().set(TODAY, LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void petsAtHomeAreKnownOnceSomebodySaidSo() {
        ResidentId id = People.registered(clerk, BORN_1950);
        assertFalse(residents.find(id).orElseThrow().pets());
        assertTrue(residents.setPets(clerk, id, true).orThrow().pets());
        assertFalse(residents.setPets(clerk, id, false).orThrow().pets());
    }

    @Test
    void whatWasTypedIsKeptInOneShape() {
        Resident found = residents.find(People.registered(clerk, BORN_1950)).orElseThrow();
        assertEquals("6711AB", found.address().postcode());
        assertEquals("Lindelaan 12 a", found.address().line());
        assertEquals("6711 AB Ede", found.address().place());
        assertEquals("0612345678", found.phone());
        assertEquals(null, found.email());
        assertTrue(found.name().full().startsWith("A. de Test"));
    }

    @Test
    void aBirthDateIsStoredAsTheDayItIsInSummerAndInWinter() throws SQLException {
        for (LocalDate born : List.of(LocalDate.of(1950, 7, 1), LocalDate.of(1948, 1, 1), LocalDate.of(1956, 2, 29))) {
            ResidentId id = People.registered(clerk, born);
            assertEquals(born, residents.find(id).orElseThrow().birthDate());
            assertEquals(
                    List.of(born.toString()),
                    Database.column(
                            "SELECT DATE_FORMAT(birth_date, '%Y-%m-%d') FROM resident WHERE id = ?", id.value()));
        }
    }

    @Test
    void everythingThatIsWrongIsSaidTogetherInTheOrderOfTheForm() {
        ContactData wrong = new ContactData("0711 AB", 0, "x".repeat(11), " ", "Ede", null, "112", "geen adres");
        NewResident typed = new NewResident(null, "", "", "Bakker\u0007", TODAY.plusDays(1), wrong, null, false);
        List<Refusal> problems = residents.problems(typed);
        assertEquals(
                List.of("salutation", "initials", "surname", "birthDate", "postcode", "houseNumber", "addition",
                        "street", "phone", "email"),
                problems.stream().map(Refusal::field).toList());
        assertEquals(RefusalCode.INPUT_MISSING, refused(residents.register(clerk, typed)));
    }

    @Test
    void theSamePersonIsWrittenDownOnceUnlessItIsAnother() {
        NewResident typed = People.named(People.surname(), BORN_1950);
        ResidentId first = residents.register(clerk, typed).orThrow();
        assertEquals(RefusalCode.RESIDENT_ALREADY_KNOWN, refused(residents.register(clerk, typed)));
        NewResident twin = new NewResident(
                Salutation.MR, "C.", "de", typed.surname(), BORN_1950, typed.contact(), first, true);
        ResidentId second = residents.register(clerk, twin).orThrow();
        assertNotEquals(first, second);
        assertEquals(residents.household(first), residents.household(second));
    }

    @Test
    void ofManyClerksWhoWriteDownOnePersonAtOnceOneWins() throws Exception {
        NewResident typed = People.named(People.surname(), BORN_1950);
        Callable<Outcome<ResidentId>> register = () -> residents.register(clerk, typed);
        try (ExecutorService clerks = Executors.newFixedThreadPool(8)) {
            List<Future<Outcome<ResidentId>>> answers = clerks
                    .invokeAll(IntStream.range(0, 8).mapToObj(n -> register).toList());
            int winners = 0;
            for (Future<Outcome<ResidentId>> answer : answers) {
                if (answer.get() instanceof Outcome.Done) {
                    winners++;
                } else {
                    assertEquals(RefusalCode.RESIDENT_ALREADY_KNOWN, refused(answer.get()));
                }
            }
            assertEquals(1, winners);
        }
    }

    @Test
    void theGroundIsHerAgeOrAnIndicationThatCoversTheDay() {
        ResidentId old = People.registered(clerk, LocalDate.of(1956, 11, 24));
        assertEquals(Optional.of(Ground.AGE_70), residents.groundOn(old, TODAY));
        assertEquals(Optional.empty(), residents.groundOn(old, TODAY.minusDays(1)));
        ResidentId young = People.registered(clerk, BORN_1980);
        assertEquals(Optional.empty(), residents.groundOn(young, TODAY));
        LocalDate until = TODAY.plusYears(1);
        residents.recordEntitlement(clerk, young, TODAY, until).orThrow();
        assertEquals(Optional.empty(), residents.groundOn(young, TODAY.minusDays(1)));
        assertEquals(Optional.of(Ground.WMO), residents.groundOn(young, TODAY));
        assertEquals(Optional.of(Ground.WMO), residents.groundOn(young, until));
        assertEquals(Optional.empty(), residents.groundOn(young, until.plusDays(1)));
    }

    @Test
    void anIndicationCanEndEarlyButNotLater() {
        ResidentId id = People.registered(clerk, BORN_1980);
        Entitlement recorded = residents.recordEntitlement(clerk, id, TODAY, TODAY.plusYears(1)).orThrow();
        assertEquals(clerk.account(), recorded.seenBy());
        UUID entitlement = recorded.id();
        LocalDate lastDay = TODAY.plusMonths(1);
        Entitlement ended = residents.endEntitlement(clerk, id, entitlement, lastDay).orThrow();
        assertEquals(lastDay, ended.lastDay());
        assertEquals(Optional.of(Ground.WMO), residents.groundOn(id, lastDay));
        assertEquals(Optional.empty(), residents.groundOn(id, lastDay.plusDays(1)));
        assertEquals(
                RefusalCode.ENTITLEMENT_PERIOD_INVALID,
                refused(residents.endEntitlement(clerk, id, entitlement, TODAY.plusYears(1).plusDays(1))));
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(residents.endEntitlement(
                        clerk, People.registered(clerk, BORN_1980), entitlement, lastDay)));
        residents.endEntitlement(clerk, id, entitlement, TODAY.minusDays(1)).orThrow();
        assertEquals(Optional.empty(), residents.groundOn(id, TODAY));
    }

    @Test
    void anIndicationThatIsOverOrUpsideDownIsNotRecorded() {
        ResidentId id = People.registered(clerk, BORN_1980);
        assertEquals(
                RefusalCode.ENTITLEMENT_PERIOD_INVALID,
                refused(residents.recordEntitlement(clerk, id, TODAY, TODAY.minusDays(1))));
        assertEquals(
                RefusalCode.ENTITLEMENT_PERIOD_INVALID,
                refused(residents.recordEntitlement(clerk, id, TODAY.minusYears(2), TODAY.minusDays(1))));
        assertEquals(
                RefusalCode.ENTITLEMENT_PERIOD_INVALID,
                refused(residents.recordEntitlement(clerk, id, TODAY, TODAY.plusYears(16))));
    }

    @Test
    void aChangeIsBasedOnWhatWasSeen() {
        ResidentId id = People.registered(clerk, BORN_1950);
        ContactData moved = new ContactData("6712CD", 3, "", "Beukenlaan", "Ede", null, "0318 123 456", "a@b.nl");
        Resident changed = residents.change(clerk, id, 0, moved, CorrectionReason.CHANGED).orThrow();
        assertEquals("6712CD", changed.address().postcode());
        assertEquals(1, changed.version());
        assertEquals(
                RefusalCode.CORRECTED_MEANWHILE,
                refused(residents.change(clerk, id, 0, moved, CorrectionReason.CHANGED)));
        ResidentId nobody = new ResidentId(new UUID(0, 0));
        assertEquals(
                RefusalCode.NOT_FOUND,
                refused(residents.change(clerk, nobody, 0, moved, CorrectionReason.CHANGED)));
    }

    @Test
    void everyLookAtAFileIsWrittenDownExceptAtOnesOwn() {
        ResidentId id = People.registered(clerk, BORN_1950);
        ResidentFile file = residents.open(clerk, id).orElseThrow();
        assertEquals(Ground.AGE_70, file.ground());
        Actor herself = TestService.actor(clerk.servicepunt(), Role.RESIDENT, id, null);
        assertTrue(residents.open(herself, id).isPresent());
        long looks = TestService.bean(Audit.class).about(id.value(), 10).stream()
                .filter(event -> event.action() == AuditAction.RESIDENT_LOOKED_AT)
                .count();
        assertEquals(1, looks);
    }

    @Test
    void aNewLoginWorksAndTheOneBeforeStops() {
        Accounts accounts = TestService.bean(Accounts.class);
        ResidentId id = People.registered(clerk, BORN_1950);
        FreshLogin first = residents.giveLogin(clerk, id).orThrow();
        Actor in = accounts.login(first.username(), first.password()).orThrow();
        assertEquals(id, in.resident());
        assertTrue(in.is(Role.RESIDENT));
        assertFalse(in.isStaff());
        FreshLogin second = residents.giveLogin(clerk, id).orThrow();
        assertEquals(RefusalCode.LOGIN_CLOSED, refused(accounts.login(first.username(), first.password())));
        assertEquals(id, accounts.login(second.username(), second.password()).orThrow().resident());
        assertTrue(residents.find(id).orElseThrow().hasLogin());
    }

    private static RefusalCode refused(Outcome<?> outcome) {
        return outcome instanceof Outcome.Refused<?>(Refusal refusal)
                ? refusal.code()
                : throwDone(outcome);
    }

    private static RefusalCode throwDone(Outcome<?> outcome) {
        throw new AssertionError("not refused: " + outcome);
    }
}
