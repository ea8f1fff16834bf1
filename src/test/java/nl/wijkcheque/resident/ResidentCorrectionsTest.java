package nl.wijkcheque.resident;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.Corrected;
import nl.wijkcheque.audit.CorrectedField;
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.AtOnce;
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

/** Names, birth dates and addresses that were wrong, or have become otherwise. */
final class ResidentCorrectionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1960, 5, 5);
    private static final int THREADS = 16;

    private final Residents residents = TestService.bean(Residents.class);
    private final ResidentCorrections corrections = TestService.bean(ResidentCorrections.class);
    private final Actor clerk = TestService.actor(TestService.servicepunt("Verbeteren"), Role.CLERK);

    @BeforeEach
    void onATuesday() {
        TestService.clock().set(TODAY, LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whatItWasStaysKnownWithWhoWhenAndWhy() {
        String surname = People.surname();
        ResidentId id = residents.register(clerk, People.named(surname, BORN)).orThrow();
        Resident corrected = corrections.correct(clerk, id, named(0, surname + "x", BORN)).orThrow();
        assertEquals("A. de " + surname + "x", corrected.name().full());
        assertEquals(1, corrected.version());
        Correction kept = corrections.of(id).getFirst();
        assertEquals(new Corrected(CorrectedField.SURNAME, surname, surname + "x"), kept.what());
        assertEquals(clerk.name(), kept.byName());
        assertEquals(CorrectionReason.MISTAKE, kept.reason());
        assertEquals(1, corrections.of(id).size(), "only what is otherwise");
        assertTrue(TestService.bean(Audit.class).about(id.value(), 10).stream()
                .anyMatch(event -> event.action() == AuditAction.RESIDENT_CORRECTED));
        assertEquals(1, corrections.correct(clerk, id, named(1, surname + "x", BORN)).orThrow().version());
        assertEquals(1, corrections.of(id).size(), "nothing was otherwise");
        assertEquals(
                List.of(id),
                residents.search(new ResidentSearch(surname + "x", null, null, null), "", 5).orThrow().items()
                        .stream().map(Resident::id).toList(),
                "she is found by her new name");
    }

    @Test
    void theTariffFollowsTheBirthDateFromTodayOn() {
        String surname = People.surname();
        ResidentId id = residents.register(clerk, People.named(surname, BORN)).orThrow();
        assertTrue(residents.groundOn(id, TODAY).isEmpty());
        LocalDate seventyToday = TODAY.minusYears(70);
        corrections.correct(clerk, id, named(0, surname, seventyToday)).orThrow();
        assertEquals(Ground.AGE_70, residents.groundOn(id, TODAY).orElseThrow());
        corrections.correct(clerk, id, named(1, surname, seventyToday.plusDays(1))).orThrow();
        assertTrue(residents.groundOn(id, TODAY).isEmpty());
        assertEquals(
                List.of("1956-11-24", "1960-05-05"),
                corrections.of(id).stream().map(each -> each.what().before()).toList());
    }

    @Test
    void herAccountIsCalledAsSheIs() {
        Accounts accounts = TestService.bean(Accounts.class);
        String surname = People.surname();
        ResidentId id = residents.register(clerk, People.named(surname, BORN)).orThrow();
        FreshLogin login = residents.giveLogin(clerk, id).orThrow();
        corrections.correct(clerk, id, named(0, surname + "x", BORN)).orThrow();
        assertEquals(
                "A. de " + surname + "x",
                accounts.login(login.username(), login.password()).orThrow().name());
    }

    @Test
    void whatCantBeIsRefusedAtItsField() {
        String surname = People.surname();
        ResidentId id = residents.register(clerk, People.named(surname, BORN)).orThrow();
        PersonCorrection wrong = new PersonCorrection(0, null, null, "", null, " ", TODAY.plusDays(1), false);
        assertEquals(
                List.of("salutation", "initials", "surname", "birthDate", "reason"),
                corrections.problems(wrong).stream().map(Refusal::field).toList());
        TestService.bean(Deaths.class).record(clerk, id, TODAY.minusYears(1)).orThrow();
        assertEquals(
                Refusal.of(RefusalCode.BIRTH_DATE_INVALID).at("birthDate"),
                refusal(corrections.correct(clerk, id, named(1, surname, TODAY.minusDays(1)))));
        assertEquals(
                RefusalCode.NOT_FOUND,
                refusal(corrections.correct(clerk, new ResidentId(new UUID(0, 0)), named(0, surname, BORN))).code());
    }

    @Test
    void whoBecomesLikeSomebodyKnownIsRefusedUntilItIsSaidThatSheIsAnother() {
        String surname = People.surname();
        residents.register(clerk, People.named(surname, BORN)).orThrow();
        ResidentId id = residents.register(clerk, People.named(surname, BORN.plusDays(1))).orThrow();
        assertEquals(
                RefusalCode.RESIDENT_ALREADY_KNOWN,
                refusal(corrections.correct(clerk, id, named(0, surname, BORN))).code());
        PersonCorrection another = new PersonCorrection(
                0, CorrectionReason.DOCUMENT_SEEN, Salutation.MRS, "A.", "de", surname, BORN, true);
        assertEquals(BORN, corrections.correct(clerk, id, another).orThrow().birthDate());
    }

    @Test
    void ofManyWhoCorrectAtOnceOneWinsAndTheOthersHearWhatChanged() throws Exception {
        String surname = People.surname();
        ResidentId id = residents.register(clerk, People.named(surname, BORN)).orThrow();
        List<Outcome<Resident>> outcomes = AtOnce.numbered(
                THREADS,
                number -> corrections.correct(clerk, id, named(0, surname + (char) ('a' + number), BORN)));
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        for (Outcome<Resident> outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<Resident>(Refusal refusal)) {
                assertEquals(RefusalCode.CORRECTED_MEANWHILE, refusal.code());
                assertEquals(
                        List.of(clerk.name(), "24-11-2026, 10.00", "correction.field.SURNAME"), refusal.facts());
            }
        }
        assertEquals(1, corrections.of(id).size());
    }

    @Test
    void machinesCorrectOnceHoweverOftenTheyAsk() {
        String surname = People.surname();
        ResidentId id = residents.register(clerk, People.named(surname, BORN)).orThrow();
        Api api = TestService.api(clerk);
        String path = "/v1/residents/" + id + "/corrections";
        String body = """
                {"version":0,"reason":"MISTAKE","salutation":"MRS","initials":"A.","prefix":"de","surname":"%s",
                 "birthDate":"1961-05-05"}""".formatted(surname);
        String key = UUID.randomUUID().toString();
        assertEquals(
                api.post(path, body, key).expect(200).json(), api.post(path, body, key).expect(200).json());
        Api.Answer late = api.post(path, body).expect(409);
        assertEquals("CORRECTED_MEANWHILE", late.code());
        assertTrue(late.text().contains("Geboortedatum"), late.text());
        assertEquals(
                "1960-05-05",
                api.get(path).expect(200).json().path("items").path(0).path("what").path("before").asText());
        assertEquals("INPUT_MISSING", api.post(path, body.replace("\"version\":0,", "")).expect(400).code());
        assertEquals("BIRTH_DATE_INVALID", api.post(path, body.replace("1961", "2961")).expect(400).code());
        TestService.api(TestService.actor(clerk.servicepunt(), Role.COACH)).post(path, body).expect(403);
    }

    @Test
    void anotherAddressIsKeptAsACorrectionToo() {
        ResidentId id = People.registered(clerk, BORN);
        ContactData moved = new ContactData("6712CD", 3, "", "Beukenlaan", "Ede", null, "06 12 34 56 78", null);
        residents.change(clerk, id, 0, moved, CorrectionReason.CHANGED).orThrow();
        Correction kept = corrections.of(id).getFirst();
        assertEquals(CorrectedField.ADDRESS, kept.what().field());
        assertTrue(kept.what().before().startsWith("Lindelaan 12"), kept.what().before());
        assertTrue(kept.what().after().startsWith("Beukenlaan 3"), kept.what().after());
        assertNull(residents.find(id).orElseThrow().email());
        assertEquals(1, corrections.of(id).size(), "her phone number is what it was");
    }

    private static PersonCorrection named(int version, String surname, LocalDate born) {
        return new PersonCorrection(
                version, CorrectionReason.MISTAKE, Salutation.MRS, "A.", "de", surname, born, false);
    }

    private static Refusal refusal(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
            return refusal;
        }
        throw new AssertionError("was done: " + outcome);
    }
}
