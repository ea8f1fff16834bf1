package nl.wijkcheque.participant.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.participant.BankAccounts;
import nl.wijkcheque.participant.Crowd;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Iban;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a coach decides and measures, and where a bonus goes. */
final class GuidancePagesTest {

    private final Crowd crowd = new Crowd("Guidance pages");
    private final Browser coach = TestService.browser(crowd.coach);
    private final ParticipantId samira = crowd.someone();
    private final String file = "/participants/" + samira;

    @BeforeEach
    void inAutumn() {
        TestService.clock().set(LocalDate.of(2026, 11, 24), LocalTime.of(10, 0));
    }

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aCoachDecidesOneQuestionPerPageAndCanDecideAgain() {
        PlacementId placement = crowd.placements
                .start(crowd.coach, samira, Track.PARTICIPATIEBAAN, LocalDate.of(2026, 1, 5), null)
                .orThrow();
        Browser.Shown list = coach.open(file + "/milestones").expect(200);
        assertTrue(list.text().contains("Meewerking, 1e half jaar") && list.text().contains("Te laat"), list.text());
        String review = file + "/milestones/" + placement + "/REVIEW/1";
        Browser.Shown form = coach.open(review).expect(200);
        assertTrue(form.text().contains("Zijn de kansen op werk verbeterd?"), form.text());
        coach.submit(review, form.withKey(Map.of("decidedOn", "2026-10-06"))).expect(400);
        coach.submit(review, form.withKey(Map.of("verdict", "CHANCES_NOT_IMPROVED", "decidedOn", "2026-10-06")))
                .expect(200);
        Browser.Shown again = coach.open(review);
        Browser.Shown decided = coach.submit(
                review, again.withKey(Map.of("verdict", "CHANCES_IMPROVED", "decidedOn", "2026-11-24")))
                .expect(200);
        assertTrue(decided.text().contains("Ja, de kansen zijn verbeterd"), decided.text());
        assertEquals(404, coach.open(file + "/milestones/" + placement + "/REVIEW/2").status());
    }

    @Test
    void aCoachMeasuresAndNobodyElseFindsTheLadder() {
        Browser.Shown form = coach.open(file + "/ladder").expect(200);
        coach.submit(file + "/ladder", form.withKey(Map.of("moment", "START", "day", "2026-11-24"))).expect(400);
        Browser.Shown measured = coach.submit(
                file + "/ladder",
                form.withKey(Map.of(
                        "moment", "START", "day", "2026-11-24", "rung", "CONTACTS_OUTSIDE", "within", "HALFWAY")))
                .expect(200);
        assertTrue(measured.text().contains("2. Contacten buiten de deur"), measured.text());
        for (Actor other : new Actor[]{crowd.foreman, crowd.coordinator}) {
            assertEquals(403, TestService.browser(other).open(file + "/ladder").status());
            assertFalse(TestService.browser(other).open(file).text().contains("Contacten buiten de deur"));
        }
    }

    @Test
    void aParticipantSaysWhereHerBonusGoesAndAForemanDoesNotSeeIt() {
        Browser self = TestService.browser(TestService.actor(crowd.servicepunt, Role.PARTICIPANT, null, samira));
        self.submit("/my-bank-account", Map.of("iban", "NL00 ABNA 0417 1643 00")).expect(400);
        Browser.Shown saved = self.submit("/my-bank-account", Map.of("iban", "nl91 abna 0417 1643 00")).expect(200);
        assertTrue(saved.html().contains("NL91 ABNA 0417 1643 00"), saved.html());
        BankAccounts accounts = TestService.bean(BankAccounts.class);
        assertEquals(new Iban("NL91ABNA0417164300"), accounts.of(crowd.coach, samira).orElseThrow());
        assertTrue(accounts.of(crowd.foreman, samira).isEmpty());
        coach.submit(file + "/bank-account", Map.of("iban", "")).expect(200);
        assertTrue(accounts.of(crowd.coach, samira).isEmpty());
    }
}
