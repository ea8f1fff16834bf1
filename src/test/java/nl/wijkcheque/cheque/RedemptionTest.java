package nl.wijkcheque.cheque;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.AuditEvent;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RedemptionTest {

    private static final UUID ANYWHERE = UUID.randomUUID();
    private static final int THREADS = 50;

    private final Counter counter = new Counter("Innemen");

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void whoComesSecondHearsWhenWhereAndByWhom() {
        SoldCheque cheque = counter.one(null);
        counter.redeem(cheque.code(), ANYWHERE).orThrow();
        counter.at(Counter.DAY.plusDays(3), LocalTime.NOON);
        Refusal refusal = Counter.refusalOf(counter.redeem(cheque.code(), ANYWHERE));
        assertEquals(RefusalCode.CHEQUE_ALREADY_REDEEMED, refusal.code());
        String sentence = Problems.sentence(TestService.bean(Texts.class).in(Texts.DUTCH), refusal);
        assertEquals(
                "Deze cheque is al gebruikt op 10-03-2031, 10.00 bij " + counter.clerk.servicepunt().name()
                        + ", door een baliemedewerker. Vraag om een andere cheque.",
                sentence);
    }

    @Test
    void fiftyAtOnceRedeemOneChequeOnce() throws Exception {
        SoldCheque cheque = counter.one(counter.old());
        UUID household = household(cheque);
        Actor foreman = TestService.actor(counter.clerk.servicepunt(), Role.FOREMAN);
        List<Outcome<Redeemed>> outcomes = AtOnce.numbered(
                THREADS,
                at -> counter.cheques.redeem(
                        at % 2 == 0 ? counter.clerk : foreman,
                        cheque.code().value(),
                        Counter.visit(household)));
        assertEquals(THREADS, outcomes.size());
        assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
        outcomes.stream()
                .filter(Outcome.Refused.class::isInstance)
                .forEach(lost -> {
                    assertEquals(RefusalCode.CHEQUE_ALREADY_REDEEMED, Counter.codeOf(lost));
                    assertEquals(
                            counter.clerk.servicepunt().name(),
                            Counter.refusalOf(lost).facts().get(1));
                });
        assertEquals(2, ledgerRowsOf(cheque), "once what was paid, once the gap");
        assertEquals(
                1,
                TestService.bean(Audit.class).about(cheque.id().value(), 100).stream()
                        .filter(event -> event.action() == AuditAction.CHEQUE_REDEEMED)
                        .count());
    }

    @Test
    void aPersonalChequeIsGoodForItsOwnHouseholdOnly() {
        ResidentId resident = counter.old();
        ResidentId housemate = counter.housemateOf(resident);
        SoldCheque cheque = counter.one(resident);
        assertEquals(
                RefusalCode.CHEQUE_OF_OTHER_HOUSEHOLD,
                Counter.codeOf(counter.redeem(cheque.code(), counter.household(counter.old()))));
        counter.redeem(cheque.code(), counter.household(housemate)).orThrow();
    }

    @Test
    void aChequeIsGoodUntilTheEndOfItsLastDay() {
        SoldCheque last = counter.one(null);
        SoldCheque late = counter.one(null);
        counter.at(last.validUntil(), LocalTime.of(23, 59, 50));
        counter.redeem(last.code(), ANYWHERE).orThrow();
        counter.at(late.validUntil().plusDays(1), LocalTime.MIDNIGHT);
        Refusal refusal = Counter.refusalOf(counter.redeem(late.code(), ANYWHERE));
        assertEquals(RefusalCode.CHEQUE_EXPIRED, refusal.code());
        assertEquals(List.of("10-03-2033"), refusal.facts());
        assertEquals(ChequeStanding.EXPIRED, counter.cheques.standing(late.code().value()).orThrow());
        assertEquals(ChequeStanding.USED, counter.cheques.standing(last.code().value()).orThrow());
    }

    @Test
    void whatCanNotBeACodeIsToldApartFromWhatWeDoNotKnow() {
        String known = counter.one(null).code().value();
        ChequeCode strange = ChequeCode.random(new Random(7));
        Map<String, String> wrong = Map.of(
                "", "TOO_SHORT",
                known.substring(1), "TOO_SHORT",
                "U" + known.substring(1), "WRONG_CHARACTER",
                (known.startsWith("7") ? "8" : "7") + known.substring(1), "CHECK_FAILED");
        wrong.forEach((typed, reason) -> {
            Refusal refusal = Counter.refusalOf(counter.cheques.redeem(counter.clerk, typed, Counter.visit(ANYWHERE)));
            assertEquals(RefusalCode.CODE_UNREADABLE, refusal.code());
            assertEquals(List.of("cheque.unreadable." + reason), refusal.facts());
        });
        assertEquals(RefusalCode.CHEQUE_UNKNOWN, Counter.codeOf(counter.redeem(strange, ANYWHERE)));
        String typed = " https://wij.test/c/" + known.toLowerCase(Locale.ROOT);
        counter.cheques.redeem(counter.clerk, typed, Counter.visit(ANYWHERE)).orThrow();
    }

    @Test
    void aLookTellsAndChangesNothing() {
        SoldCheque cheque = counter.one(counter.old());
        ChequeView view = counter.cheques.look(counter.clerk, cheque.code().grouped()).orThrow();
        assertEquals(ChequeStanding.VALID, view.standing());
        assertEquals(Counter.HOUR, view.worth());
        assertTrue(view.personal());
        counter.redeem(cheque.code(), household(cheque)).orThrow();
        ChequeView used = counter.cheques.look(counter.clerk, cheque.code().grouped()).orThrow();
        assertEquals(ChequeStanding.USED, used.standing());
        Change change = used.change();
        assertTrue(change != null && change.by() == Role.CLERK);
        List<AuditAction> trail = TestService.bean(Audit.class).about(cheque.id().value(), 10).stream()
                .map(AuditEvent::action)
                .toList();
        assertEquals(2, Collections.frequency(trail, AuditAction.CHEQUE_LOOKED_AT));
    }

    @Test
    void minutesPaidAreCountedPerVisit() {
        Purpose visit = Counter.visit(ANYWHERE);
        counter.cheques.redeem(counter.clerk, counter.one(null).code().value(), visit).orThrow();
        SoldCheque half = counter.sell(null, 1, Counter.HALF_HOUR).cheques().getFirst();
        counter.cheques.redeem(counter.clerk, half.code().value(), visit).orThrow();
        Purpose unpaid = Counter.visit(ANYWHERE);
        assertEquals(
                Map.of(visit.visit(), Minutes.of(90)),
                counter.counts.redeemedFor(List.of(visit.visit(), unpaid.visit())));
    }

    private static UUID household(SoldCheque cheque) {
        try {
            return UUID.fromString(Database.column("SELECT household_id FROM cheque WHERE id = ?", cheque.id())
                    .getFirst());
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }

    private static int ledgerRowsOf(SoldCheque cheque) throws SQLException {
        return Database.column("SELECT id FROM ledger_transfer WHERE reference_id = ?", cheque.id())
                .size();
    }
}
