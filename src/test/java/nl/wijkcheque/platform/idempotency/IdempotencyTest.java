package nl.wijkcheque.platform.idempotency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.micronaut.serde.annotation.Serdeable;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.fixture.AtOnce;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class IdempotencyTest {

    private static final String SECRET = "7K3QZP9M4TXW2HVD";

    private final Actor clerk = TestService.actor(TestService.servicepunt("Idempotency"), Role.CLERK);
    private final Idempotency idempotency = TestService.bean(Idempotency.class);
    private final Audit audit = TestService.bean(Audit.class);
    private final UUID subject = UUID.randomUUID();
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aRepeatHearsTheFirstAnswerAndNothingHappensTwice() {
        IdempotencyKey key = key();
        Answer first = once(key, "ask").orThrow();
        Answer second = once(key, "ask").orThrow();

        assertEquals(first, second);
        assertEquals(1, audit.about(subject, 10).size());
    }

    @Test
    void theSameKeyForAnotherRequestIsRefused() {
        IdempotencyKey key = key();
        once(key, "ask").orThrow();
        assertRefused(RefusalCode.IDEMPOTENCY_KEY_REUSED, once(key, "ask something else"));
        assertEquals(1, audit.about(subject, 10).size());
    }

    @Test
    void aRepeatAfterTheSecondTryIsRefusedStillHearsTheFirstAnswer() {
        IdempotencyKey key = key();
        Answer first = once(key, "ask").orThrow();
        Outcome<Answer> repeat = idempotency.once(
                key, "ask", Answer.class, () -> Outcome.refused(RefusalCode.CHEQUE_ALREADY_REDEEMED));
        assertEquals(first, repeat.orThrow());
    }

    @Test
    void whatWasRefusedMayBeAskedAgain() {
        IdempotencyKey key = key();
        assertRefused(
                RefusalCode.TRY_AGAIN,
                idempotency.once(key, "ask", Answer.class, () -> {
                    audit.record(clerk, AuditAction.LOGGED_IN, subject);
                    return Outcome.refused(RefusalCode.TRY_AGAIN);
                }));
        assertEquals(0, audit.about(subject, 10).size(), "a refusal leaves nothing behind");
        once(key, "ask").orThrow();
        assertEquals(1, audit.about(subject, 10).size());
    }

    @Test
    void thirtyTwoSendersOfOneRequestAllHearTheOneAnswer() throws Exception {
        IdempotencyKey key = key();
        List<Answer> answers = AtOnce.times(32, () -> once(key, "ask").orThrow());
        assertEquals(1, answers.stream().distinct().count(), answers.toString());
        assertEquals(1, audit.about(subject, 100).size());
    }

    @Test
    void workInPartsIsInNoTransactionIsNotRepeatedAndIsNotBegunUnderAKeyOfSomethingElse() {
        IdempotencyKey key = key();
        Transactions transactions = TestService.bean(Transactions.class);
        Supplier<Outcome<Answer>> parts = () -> {
            assertFalse(transactions.isOpen());
            transactions.run(() -> audit.record(clerk, AuditAction.LOGGED_IN, subject));
            return runs.incrementAndGet() == 1
                    ? Outcome.refused(RefusalCode.TRY_AGAIN)
                    : Outcome.done(new Answer(SECRET, runs.get()));
        };
        assertRefused(RefusalCode.TRY_AGAIN, idempotency.onceInParts(key, "ask", Answer.class, parts));
        Answer first = idempotency.onceInParts(key, "ask", Answer.class, parts).orThrow();
        assertEquals(first, idempotency.onceInParts(key, "ask", Answer.class, parts).orThrow());
        assertRefused(
                RefusalCode.IDEMPOTENCY_KEY_REUSED,
                idempotency.onceInParts(key, "ask something else", Answer.class, parts));
        assertEquals(2, audit.about(subject, 10).size());
    }

    @Test
    void theDatabaseHoldsNeitherTheKeyNorTheAnswer() throws SQLException {
        IdempotencyKey key = key();
        once(key, "ask").orThrow();
        String stored = String.join("\n", Database.column(
                "SELECT CONCAT_WS(' ', HEX(request), HEX(fingerprint), HEX(answer)) FROM idempotent_answer"));
        assertFalse(stored.isEmpty());
        for (String hidden : List.of(SECRET, key.key())) {
            String hex = HexFormat.of().withUpperCase().formatHex(hidden.getBytes(StandardCharsets.UTF_8));
            assertFalse(stored.contains(hex), hidden);
        }
    }

    @Test
    void answersAreForgottenAfterADay() {
        IdempotencyKey key = key();
        once(key, "ask").orThrow();
        TestService.clock().forward(Idempotency.KEPT.plus(Duration.ofMinutes(1)));
        idempotency.forgetOld();
        once(key, "ask").orThrow();
        assertEquals(2, audit.about(subject, 10).size());
    }

    private Outcome<Answer> once(IdempotencyKey key, String request) {
        return idempotency.once(key, request, Answer.class, () -> {
            audit.record(clerk, AuditAction.LOGGED_IN, subject);
            return Outcome.done(new Answer(SECRET, runs.incrementAndGet()));
        });
    }

    private IdempotencyKey key() {
        return new IdempotencyKey(clerk.account(), "POST /v1/test", IdempotencyKey.fresh());
    }

    private static void assertRefused(RefusalCode code, Outcome<Answer> outcome) {
        Refusal refusal = assertInstanceOf(Outcome.Refused.class, outcome).refusal();
        assertEquals(code, refusal.code());
    }

    @Serdeable
    record Answer(String secret, int run) {}
}
