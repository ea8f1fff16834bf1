package nl.wijkcheque.participant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.CorrectedField;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.identity.FreshLogin;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.junit.jupiter.api.Test;

/** Names, birth dates and phone numbers of participants that were wrong, or have become otherwise. */
final class ParticipantCorrectionsTest {

    private static final int THREADS = 16;

    private final Crowd crowd = new Crowd("Verbeterd");
    private final ParticipantCorrections corrections = TestService.bean(ParticipantCorrections.class);
    private final LocalDate born = LocalDate.of(1980, 2, 29);

    @Test
    void whatItWasStaysKnownAndSheIsFoundByHerNewName() {
        ParticipantId id = crowd.someone("Fatma", "Yilmaz");
        Participant corrected = corrections.correct(crowd.coach, id, named(0, "Fatma", "Demir")).orThrow();
        assertEquals("Fatma Demir", corrected.name());
        assertEquals(1, corrected.version());
        assertEquals(
                List.of(id),
                crowd.participants.list(crowd.servicepunt.id(), new ParticipantSearch("Demir", null), "", 10).items()
                        .stream().map(Participant::id).toList());
        assertEquals(1, corrections.of(id).size());
        assertEquals(CorrectedField.SURNAME, corrections.of(id).getFirst().what().field());
        assertEquals("Yilmaz", corrections.of(id).getFirst().what().before());
        assertTrue(TestService.bean(Audit.class).about(id.value(), 10).stream()
                .anyMatch(event -> event.action() == AuditAction.PARTICIPANT_CORRECTED));
    }

    @Test
    void herAccountIsCalledAsSheIs() {
        ParticipantId id = crowd.someone("Fatma", "Yilmaz");
        FreshLogin login = crowd.participants.giveLogin(crowd.coach, id).orThrow();
        corrections.correct(crowd.coach, id, named(0, "Fatma", "Demir")).orThrow();
        assertEquals(
                "Fatma Demir",
                TestService.bean(Accounts.class).login(login.username(), login.password()).orThrow().name());
    }

    @Test
    void whatCantBeIsRefusedAtItsFieldAndWhoIsElsewhereIsNotFound() {
        ParticipantId id = crowd.someone();
        LocalDate today = Amsterdam.today(TestService.clock());
        ParticipantCorrection wrong = new ParticipantCorrection(0, null, "", "x\u0007", today, "112");
        assertEquals(
                List.of("firstName", "surname", "birthDate", "phone", "reason"),
                corrections.problems(wrong).stream().map(Refusal::field).toList());
        assertEquals(
                RefusalCode.NOT_FOUND,
                refusal(corrections.correct(new Crowd("Elders").coach, id, named(0, "Samira", "Bos"))).code());
    }

    @Test
    void aPlacementMeanwhileIsToldWithoutSayingWhat() {
        ParticipantId id = crowd.someone();
        crowd.placements
                .start(crowd.coach, id, Track.SECONDMENT, Amsterdam.today(TestService.clock()), null)
                .orThrow();
        assertEquals(
                RefusalCode.CHANGED_MEANWHILE,
                refusal(corrections.correct(crowd.coach, id, named(0, "Samira", "Bos"))).code());
    }

    @Test
    void ofManyWhoCorrectAtOnceOneWinsAndTheOthersHearWhatChanged() throws Exception {
        ParticipantId id = crowd.someone();
        List<Outcome<Participant>> outcomes = AtOnce.numbered(
                THREADS,
                number -> corrections.correct(crowd.coach, id, named(0, "Samira", "Bos" + (char) ('a' + number))));
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        for (Outcome<Participant> outcome : outcomes) {
            if (outcome instanceof Outcome.Refused<Participant>(Refusal refusal)) {
                assertEquals(RefusalCode.CORRECTED_MEANWHILE, refusal.code());
                assertEquals("correction.field.SURNAME", refusal.facts().getLast());
            }
        }
    }

    @Test
    void machinesCorrectOnceHoweverOftenTheyAsk() {
        ParticipantId id = crowd.someone();
        Api api = TestService.api(crowd.coach);
        String path = "/v1/participants/" + id + "/corrections";
        String body = """
                {"version":0,"reason":"DOCUMENT_SEEN","firstName":"Samira","surname":"Bakker",
                 "birthDate":"1981-03-01","phone":"06 12345678"}""";
        String key = UUID.randomUUID().toString();
        assertEquals(
                api.post(path, body, key).expect(200).json(), api.post(path, body, key).expect(200).json());
        assertEquals("CORRECTED_MEANWHILE", api.post(path, body).expect(409).code());
        assertEquals(
                "1980-02-29",
                api.get(path).expect(200).json().path("items").path(0).path("what").path("before").asText());
        TestService.api(crowd.foreman).get(path).expect(200);
        TestService.api(crowd.foreman).post(path, body).expect(403);
    }

    @Test
    void theCoachCorrectsFromTheFileAndSeesWhatItWas() {
        ParticipantId id = crowd.someone("Samira", "Bakker");
        Browser coach = TestService.browser(crowd.coach);
        String path = "/participants/" + id;
        Browser.Shown form = coach.open(path + "/correction").expect(200);
        Map<String, String> typed = Map.of(
                "version", "0", "firstName", "Samira", "surname", "Bakkers", "birthDate", "29-02-1980", "phone",
                "06 12345678");
        Browser.Shown why = coach.submit(path + "/correction", form.withKey(typed)).expect(400);
        assertTrue(why.html().contains("href=\"#reason\""), why.html());
        Map<String, String> said = new HashMap<>(typed);
        said.put("reason", "MISTAKE");
        Browser.Shown file = coach.submit(path + "/correction", form.withKey(said)).expect(200);
        assertTrue(file.text().contains("Samira Bakkers"), file.text());
        assertTrue(file.text().contains("Wat er is verbeterd"), file.text());
        said.put("surname", "Bakkertje");
        Browser.Shown late = coach
                .submit(path + "/correction", coach.open(path + "/correction").withKey(said))
                .expect(400);
        assertTrue(late.text().contains("Achternaam"), late.text());
        assertTrue(late.html().contains("value=\"Bakkertje\""), late.html());
    }

    private ParticipantCorrection named(int version, String firstName, String surname) {
        return new ParticipantCorrection(
                version, CorrectionReason.MISTAKE, firstName, surname, born, "06 12345678");
    }

    private static Refusal refusal(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal refusal)) {
            return refusal;
        }
        throw new AssertionError("was done: " + outcome);
    }
}
