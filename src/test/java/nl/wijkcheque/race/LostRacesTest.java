package nl.wijkcheque.race;

import static nl.wijkcheque.planning.Neighbourhood.DAY;
import static nl.wijkcheque.planning.Neighbourhood.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import nl.wijkcheque.TestService;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.fixture.Wire;
import nl.wijkcheque.fixture.WiredService;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.shared.VisitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lost deadlocks and lock waits. Where one MariaDB can be made to say so itself, it is: by another transaction that holds
 * the rows. A single server never refuses a COMMIT, though; a node of a Galera cluster does, when its transaction turns
 * out to collide with one of another node. That is played on the wire: the server rolls back instead of committing, and
 * the service hears the error that Galera gives. Nothing of ours is replaced, neither driver nor pool.
 */
final class LostRacesTest {

    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;

    private final Neighbourhood here = new Neighbourhood();
    private final Api clerk = WiredService.api(here.clerk);
    private final Wire wire = WiredService.wire();
    private final String key = UUID.randomUUID().toString();
    private VisitId visit = new VisitId(UUID.randomUUID());
    private String code = "";

    @BeforeEach
    void aVisitIsUnderWayAndAChequeIsSold() {
        visit = here.planned(here.garden, 120, DAY, NINE, here.someone());
        TestService.api(here.foreman).post("/v1/visits/" + visit + "/start", "{}").expect(200);
        code = here.cheques(1).getFirst();
    }

    @AfterEach
    void backToNow() {
        wire.passAll();
        TestService.clock().reset();
    }

    @ParameterizedTest
    @CsvSource({
            "DEADLOCK, UPDATE cheque",
            "LOCK_TIMEOUT, UPDATE cheque",
            "LOCK_TIMEOUT, FROM cheque",
            "DEADLOCK, ;COMMIT",
            "LOCK_TIMEOUT, ;COMMIT"
    })
    void aRedemptionThatLosesThreeTimesIsDoneAtTheFourth(Wire.Fate fate, String where) throws SQLException {
        AtomicInteger lost = lose(fate, where, 3);
        redeem().expect(201);
        assertEquals(3, lost.get());
        assertRedeemedOnce();
    }

    @ParameterizedTest
    @CsvSource({
            "DEADLOCK, document_number",
            "LOCK_TIMEOUT, document_number",
            "DEADLOCK, ;COMMIT",
            "LOCK_TIMEOUT, ;COMMIT"
    })
    void aSaleThatLosesThreeTimesIsDoneAtTheFourthWithTheNextNumber(Wire.Fate fate, String where)
            throws SQLException {
        AtomicInteger lost = lose(fate, where, 3);
        sell().expect(201);
        assertEquals(3, lost.get());
        assertEquals(List.of("1", "2"), numbers());
    }

    @Test
    void whoLosesEveryTimeIsToldToTryAgainAndNothingHasHappened() throws SQLException {
        AtomicInteger lost = lose(Wire.Fate.DEADLOCK, ";COMMIT", Integer.MAX_VALUE);
        assertEquals("TRY_AGAIN", redeem().expect(503).code());
        assertEquals("TRY_AGAIN", sell().expect(503).code());
        assertEquals(16, lost.get(), "eight times each");
        assertEquals(List.of("1"), numbers());
        assertEquals(List.of("ISSUED"), states());
        wire.passAll();
        redeem().expect(201);
        sell().expect(201);
        assertRedeemedOnce();
        assertEquals(List.of("1", "2"), numbers());
    }

    @Test
    void whoseCommitIsDoneButNotHeardOfGetsTheFirstAnswerAtTheRepeat() throws SQLException {
        lose(Wire.Fate.ANSWER_LOST, ";COMMIT", 1);
        redeem().expect(500);
        String repeated = redeem().expect(201).text();
        assertEquals(repeated, redeem().expect(201).text());
        assertRedeemedOnce();
        lose(Wire.Fate.ANSWER_LOST, ";COMMIT", 1);
        sell().expect(500);
        assertEquals("2031-00002", sell().expect(201).json().path("number").asText());
        assertEquals(List.of("1", "2"), numbers());
    }

    @Test
    void aRedemptionThatInnoDbMakesTheVictimOfADeadlockIsDoneAfterwards() throws Exception {
        long before = errors(DEADLOCK);
        try (Connection other = heavyTransaction();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT id FROM cheque WHERE sale_id IN (" + sales() + ") FOR UPDATE");
            CompletableFuture<Api.Answer> redemption = whenItAsksFor("FROM cheque", this::redeem);
            statement.execute("SELECT 1 FROM visit_day WHERE visit_id = '" + visit + "' FOR UPDATE");
            other.rollback();
            redemption.get(20, TimeUnit.SECONDS).expect(201);
        }
        assertTrue(errors(DEADLOCK) > before, "the server itself said so");
        assertRedeemedOnce();
    }

    @Test
    void aSaleThatInnoDbMakesTheVictimOfADeadlockIsDoneAfterwards() throws Exception {
        long before = errors(DEADLOCK);
        String place = here.servicepunt.id().toString();
        try (Connection other = heavyTransaction();
                Statement statement = other.createStatement()) {
            statement.execute("SELECT 1 FROM ledger_book WHERE servicepunt_id = '" + place + "' FOR UPDATE");
            CompletableFuture<Api.Answer> sale = whenItAsksFor("ledger_transfer", this::sell);
            statement.execute("SELECT 1 FROM document_number WHERE series = 'sale/2031/" + place + "' FOR UPDATE");
            other.rollback();
            sale.get(20, TimeUnit.SECONDS).expect(201);
        }
        assertTrue(errors(DEADLOCK) > before, "the server itself said so");
        assertEquals(List.of("1", "2"), numbers());
    }

    @Test
    void whoWaitsTooLongForALockTriesAgainAndGetsItOrIsToldSo() throws Exception {
        long before = errors(LOCK_WAIT_TIMEOUT);
        try (Connection other = Database.connection();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("SELECT id FROM cheque WHERE sale_id IN (" + sales() + ") FOR UPDATE");
            statement.execute("SELECT 1 FROM document_number WHERE series = 'sale/2031/" + here.servicepunt.id()
                    + "' FOR UPDATE");
            CompletableFuture<Api.Answer> redemption = CompletableFuture.supplyAsync(this::redeem);
            CompletableFuture<Api.Answer> sale = CompletableFuture.supplyAsync(this::sell);
            assertEquals("TRY_AGAIN", redemption.get(40, TimeUnit.SECONDS).expect(503).code());
            assertEquals("TRY_AGAIN", sale.get(40, TimeUnit.SECONDS).expect(503).code());
            assertEquals(before + 16, errors(LOCK_WAIT_TIMEOUT), "eight times each, said by the server itself");

            redemption = CompletableFuture.supplyAsync(this::redeem);
            sale = CompletableFuture.supplyAsync(this::sell);
            until(() -> errors(LOCK_WAIT_TIMEOUT) >= before + 18);
            other.rollback();
            redemption.get(20, TimeUnit.SECONDS).expect(201);
            sale.get(20, TimeUnit.SECONDS).expect(201);
        }
        assertRedeemedOnce();
        assertEquals(List.of("1", "2"), numbers());
    }

    private Api.Answer redeem() {
        return clerk.post("/v1/visits/" + visit + "/redemptions", "{\"code\":\"%s\"}".formatted(code), key);
    }

    private Api.Answer sell() {
        return clerk.post(
                "/v1/cheque-sales", "{\"count\":2,\"worthMinutes\":60,\"payment\":\"PIN\",\"buyerId\":null}", key);
    }

    /** The first so many commands with these words are lost. */
    private AtomicInteger lose(Wire.Fate fate, String words, int times) {
        AtomicInteger lost = new AtomicInteger();
        wire.decide(sql -> {
            if (!sql.contains(words) || lost.get() >= times) {
                return Wire.Fate.PASS;
            }
            lost.incrementAndGet();
            return fate;
        });
        return lost;
    }

    /** Starts it, and is back when it has asked the database for these words and waits for a lock. */
    private CompletableFuture<Api.Answer> whenItAsksFor(String words, java.util.function.Supplier<Api.Answer> work)
            throws InterruptedException, SQLException {
        CountDownLatch asked = new CountDownLatch(1);
        wire.decide(sql -> {
            if (sql.contains(words)) {
                asked.countDown();
            }
            return Wire.Fate.PASS;
        });
        CompletableFuture<Api.Answer> answer = CompletableFuture.supplyAsync(work);
        assertTrue(asked.await(20, TimeUnit.SECONDS));
        until(() -> waiting() > 0);
        return answer;
    }

    private interface Condition {
        boolean holds() throws SQLException;
    }

    /** Asks again until it holds; the time limit of the test is the limit. */
    private static void until(Condition condition) throws SQLException {
        while (!condition.holds()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static int waiting() throws SQLException {
        return Integer.parseInt(Database.column(
                "SELECT variable_value FROM information_schema.global_status"
                        + " WHERE variable_name = 'INNODB_ROW_LOCK_CURRENT_WAITS'")
                .getFirst());
    }

    /** InnoDB gives up the transaction that has changed least: not this one. */
    private static Connection heavyTransaction() throws SQLException {
        Connection connection = Database.connection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            for (int row = 0; row < 200; row++) {
                statement.execute("INSERT INTO document_number (series, last) VALUES (UUID(), 1)");
            }
        }
        return connection;
    }

    private void assertRedeemedOnce() throws SQLException {
        assertEquals(1, states().stream().filter("REDEEMED"::equals).count());
        for (String counted : List.of(
                "(SELECT DISTINCT transaction_id, servicepunt_id, cause FROM ledger_transfer) posted WHERE cause = 'REDEMPTION' AND servicepunt_id",
                "audit_event WHERE action = 'CHEQUE_REDEEMED' AND servicepunt_id")) {
            assertEquals(
                    List.of("1"),
                    Database.column("SELECT COUNT(*) FROM " + counted + " = ?", here.servicepunt.id()),
                    counted);
        }
        assertEquals(
                List.of("60"), Database.column("SELECT paid_minutes FROM visit_day WHERE visit_id = ?", visit));
    }

    private List<String> states() throws SQLException {
        return Database.column("SELECT state FROM cheque WHERE sale_id IN (" + sales() + ") ORDER BY serial");
    }

    private List<String> numbers() throws SQLException {
        return Database.column(
                "SELECT sequence FROM cheque_sale WHERE servicepunt_id = ? ORDER BY sequence", here.servicepunt.id());
    }

    private String sales() {
        return "SELECT id FROM cheque_sale WHERE servicepunt_id = '" + here.servicepunt.id() + "'";
    }

    private long errors(int code) {
        return wire.errorsOfTheServer().stream().filter(error -> error == code).count();
    }
}
