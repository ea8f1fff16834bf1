package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.People;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When somebody died: kept, corrected, withdrawn; and nothing is begun in her name afterwards. */
final class DeathsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1950, 5, 5);

    private final Residents residents = TestService.bean(Residents.class);
    private final Deaths deaths = TestService.bean(Deaths.class);
    private final Servicepunt here = TestService.servicepunt("Overleden");
    private final Actor clerk = TestService.actor(here, Role.CLERK);

    @BeforeEach
    void onATuesday() {
        TestService.clock().set(TODAY, LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theDateIsKeptOnceAndCanBeCorrected() {
        ResidentId id = People.registered(clerk, BORN);
        assertFalse(residents.find(id).orElseThrow().isDead());
        assertEquals(TODAY.minusDays(3), deaths.record(clerk, id, TODAY.minusDays(3)).orThrow().diedOn());
        deaths.record(clerk, id, TODAY.minusDays(3)).orThrow();
        assertEquals(1, written(id, AuditAction.RESIDENT_DIED));
        deaths.record(clerk, id, TODAY.minusDays(4)).orThrow();
        assertEquals(TODAY.minusDays(4), residents.find(id).orElseThrow().diedOn());
        assertEquals(2, written(id, AuditAction.RESIDENT_DIED));
    }

    @Test
    void nobodyDiesBeforeHerBirthOrTomorrow() {
        ResidentId id = People.registered(clerk, BORN);
        for (LocalDate impossible : new LocalDate[]{BORN.minusDays(1), TODAY.plusDays(1)}) {
            assertEquals(
                    Refusal.of(RefusalCode.DEATH_DATE_INVALID).at("diedOn"),
                    refusal(deaths.record(clerk, id, impossible)));
        }
        deaths.record(clerk, id, BORN).orThrow();
        deaths.record(clerk, id, TODAY).orThrow();
        assertEquals(
                RefusalCode.NOT_FOUND,
                refusal(deaths.record(clerk, new ResidentId(UUID.randomUUID()), TODAY)).code());
    }

    @Test
    void herLoginIsClosedWithASentenceAndNoNewOneIsGiven() {
        Accounts accounts = TestService.bean(Accounts.class);
        ResidentId id = People.registered(clerk, BORN);
        FreshLogin login = residents.giveLogin(clerk, id).orThrow();
        accounts.login(login.username(), login.password()).orThrow();
        deaths.record(clerk, id, TODAY).orThrow();
        assertEquals(
                RefusalCode.LOGIN_CLOSED,
                refusal(accounts.login(login.username(), login.password())).code());
        assertEquals(RefusalCode.LOGIN_FAILED, refusal(accounts.login(login.username(), "geraden")).code());
        assertEquals(RefusalCode.RESIDENT_DIED, refusal(residents.giveLogin(clerk, id)).code());
        assertEquals(
                RefusalCode.RESIDENT_DIED,
                refusal(residents.recordEntitlement(clerk, id, TODAY, TODAY.plusYears(1))).code());
    }

    @Test
    void whoLivesAfterAllGetsANewLogin() {
        ResidentId id = People.registered(clerk, BORN);
        assertEquals(RefusalCode.NOT_FOUND, refusal(deaths.withdraw(clerk, id)).code());
        deaths.record(clerk, id, TODAY).orThrow();
        assertFalse(deaths.withdraw(clerk, id).orThrow().isDead());
        assertEquals(1, written(id, AuditAction.RESIDENT_DEATH_WITHDRAWN));
        residents.giveLogin(clerk, id).orThrow();
    }

    @Test
    void machinesSayItTooAndOnlyACoordinatorWithdrawsIt() {
        ResidentId id = People.registered(clerk, BORN);
        Api api = TestService.api(clerk);
        String path = "/v1/residents/" + id + "/death";
        Api.Answer kept = api.put(path, "{\"diedOn\":\"2026-11-20\"}").expect(200);
        assertEquals("2026-11-20", kept.json().path("diedOn").asText());
        assertTrue(api.get("/v1/residents/" + id).expect(200).text().contains("\"diedOn\":\"2026-11-20\""));
        assertEquals("DEATH_DATE_INVALID", api.put(path, "{\"diedOn\":\"2026-11-25\"}").expect(400).code());
        api.put(path, "{}").expect(400);
        api.delete(path).expect(403);
        Api coordinator = TestService.api(TestService.actor(here, Role.COORDINATOR));
        assertFalse(coordinator.delete(path).expect(200).json().hasNonNull("diedOn"));
        coordinator.delete(path).expect(404);
    }

    private static long written(ResidentId id, AuditAction action) {
        return TestService.bean(Audit.class).about(id.value(), 20).stream()
                .filter(event -> event.action() == action)
                .count();
    }

    private static Refusal refusal(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
            return refusal;
        }
        throw new AssertionError("not refused: " + outcome);
    }
}
