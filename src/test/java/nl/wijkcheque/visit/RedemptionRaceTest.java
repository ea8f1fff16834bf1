package nl.wijkcheque.visit;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Real threads, real HTTP, the real database. */
final class RedemptionRaceTest {

    private static final int THREADS = 50;

    private final Neighbourhood here = new Neighbourhood();
    private final ParticipantId samira = here.someone();
    private final Api clerk = TestService.api(here.clerk);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void ofFiftyWhoPresentOneChequeOneIsTakenInAndAllOthersHearWhenAndWhere() throws Exception {
        VisitId visit = started(LocalTime.of(9, 0), 120);
        String code = here.cheques(1).getFirst();
        List<Api.Answer> answers = race(visit, java.util.Collections.nCopies(THREADS, code));
        assertEquals(1, answers.stream().filter(answer -> answer.status() == 201).count());
        for (Api.Answer answer : answers) {
            if (answer.status() != 201) {
                assertEquals("CHEQUE_ALREADY_REDEEMED", answer.expect(409).code());
                String said = answer.json().path("detail").asText();
                assertTrue(said.contains("11-03-2031") && said.contains(here.servicepunt.name()), said);
            }
        }
        assertEquals(Map.of(visit, Minutes.of(60)), TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
    }

    @Test
    void ofTwoChequesForTheLastHourOneIsTakenInAndTheOtherStaysGood() throws Exception {
        for (int round = 0; round < 8; round++) {
            VisitId visit = started(NINE.plusMinutes(75L * round), 60);
            List<String> codes = here.cheques(2);
            List<Api.Answer> answers = race(visit, codes);
            assertEquals(1, answers.stream().filter(answer -> answer.status() == 201).count());
            int loser = answers.get(0).status() == 201 ? 1 : 0;
            assertEquals("VISIT_ALREADY_PAID", answers.get(loser).expect(409).code());
            assertEquals(
                    Map.of(visit, Minutes.of(60)),
                    TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
            VisitId next = startedBySomeoneElse();
            redeem(clerk, next, codes.get(loser)).expect(201);
        }
    }

    @Test
    void ofTwoChequesOfWhichOneIsTooMuchOneGoesBackTheNextDay() throws Exception {
        Visits visits = TestService.bean(Visits.class);
        for (int round = 0; round < 4; round++) {
            TestService.clock().set(DAY, NINE);
            ParticipantId who = here.someone();
            VisitId visit = begun(here.planned(here.garden, 120, DAY, NINE, who));
            List<String> codes = here.cheques(2);
            codes.forEach(code -> redeem(clerk, visit, code).expect(201));
            PresenceLine half = new PresenceLine(who, Presence.PRESENT, Minutes.of(60));
            visits.finish(here.foreman, visit, List.of(half)).orThrow();
            TestService.clock().set(DAY.plusDays(1), NINE);
            List<Outcome<UndoneRedemption>> back = AtOnce.numbered(
                    2, at -> visits.undo(here.coordinator, new Which.Code(codes.get(at)), "Een uur te veel."));
            assertEquals(1, back.stream().filter(Outcome.Done.class::isInstance).count());
            assertEquals(
                    Map.of(visit, Minutes.of(60)),
                    TestService.bean(ChequeCounts.class).redeemedFor(List.of(visit)));
        }
    }

    private VisitId started(LocalTime start, int minutes) {
        return begun(here.planned(here.garden, minutes, DAY, start, round(start)));
    }

    /** One who has room that day for eight hours. */
    private ParticipantId round(LocalTime start) {
        return start.equals(NINE) ? samira : here.someone();
    }

    private VisitId startedBySomeoneElse() {
        return begun(here.planned(here.garden, 60, DAY, LocalTime.of(16, 0), here.someone()));
    }

    private VisitId begun(VisitId visit) {
        TestService.api(here.foreman).post("/v1/visits/" + visit + "/start", "{}").expect(200);
        return visit;
    }

    private List<Api.Answer> race(VisitId visit, List<String> codes) throws Exception {
        return AtOnce.numbered(
                codes.size(),
                at -> redeem(at % 2 == 0 ? clerk : TestService.api(here.foreman), visit, codes.get(at)));
    }

    private static Api.Answer redeem(Api api, VisitId visit, String code) {
        return api.post("/v1/visits/" + visit + "/redemptions", "{\"code\":\"%s\"}".formatted(code));
    }
}
