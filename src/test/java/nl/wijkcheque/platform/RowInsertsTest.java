package nl.wijkcheque.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.fixture.Wire;
import nl.wijkcheque.fixture.WiredService;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Servicepunt;
import org.junit.jupiter.api.Test;

/** Rows that wait for the end of their transaction are as safe as rows that do not. */
final class RowInsertsTest {

    private static final List<String> COLUMNS = List.of("series", "last");

    private final Transactions transactions = WiredService.bean(Transactions.class);
    private final RowInserts inserts = WiredService.bean(RowInserts.class);
    private final DocumentNumbers numbers = WiredService.bean(DocumentNumbers.class);
    private final String series = "test/" + UUID.randomUUID();

    @Test
    void rowsOfSeveralTablesAndTheCommitAreOneRoundTrip() throws SQLException {
        List<Wire.Sent> sent = WiredService.wire().during(() -> transactions.run(() -> {
            number(1, 1);
            answer("a1");
            number(2, 2);
        }));
        assertEquals(1, sent.size(), sent::toString);
        assertTrue(sent.getFirst().sql().endsWith(";COMMIT"));
        assertEquals(List.of("1", "2"), stored());
    }

    @Test
    void whatTheDatabaseHasAgainstTheLastOfThemIsHeardAndNothingOfThemStays() throws SQLException {
        transactions.run(() -> number(7, 7));
        RuntimeException failure = assertThrows(
                RuntimeException.class,
                () -> transactions.run(() -> {
                    answer("a2" + series);
                    number(8, 8);
                    number(7, 9);
                }));
        assertEquals(1062, sqlError(failure));
        assertEquals(List.of("7"), stored());
        assertEquals(0, answers("a2" + series));
    }

    @Test
    void whatTheDatabaseHasAgainstTheFirstOfThemStopsTheRestAndTheCommit() throws SQLException {
        transactions.run(() -> number(7, 7));
        RuntimeException failure = assertThrows(
                RuntimeException.class,
                () -> transactions.run(() -> {
                    number(7, 9);
                    answer("a3" + series);
                }));
        assertEquals(1062, sqlError(failure));
        assertEquals(List.of("7"), stored());
        assertEquals(0, answers("a3" + series));
    }

    @Test
    void aRefusalLeavesThemOut() throws SQLException {
        Outcome<Object> outcome = transactions.write(() -> {
            number(1, 1);
            return Outcome.refused(RefusalCode.TRY_AGAIN);
        });
        assertInstanceOf(Outcome.Refused.class, outcome);
        assertEquals(List.of(), stored());
    }

    @Test
    void aTransactionWithinAnotherAddsItsRowsAtTheEndOfTheOuterOne() throws SQLException {
        transactions.run(() -> {
            transactions.run(() -> number(1, 1));
            assertEquals(List.of(), storedAnyhow());
            number(2, 2);
        });
        assertEquals(List.of("1", "2"), stored());
    }

    @Test
    void whoNeedsThemEarlierSendsThem() throws SQLException {
        transactions.run(() -> {
            number(1, 5);
            inserts.sendWaiting();
            assertEquals(6, numbers.next(series + "/1"));
        });
        assertEquals(List.of("6"), stored());
    }

    @Test
    void thousandsOfRowsAreAllThere() throws SQLException {
        transactions.run(() -> IntStream.range(0, 1_234).forEach(at -> number(at, at)));
        assertEquals(1_234, stored().size());
    }

    @Test
    void withoutATransactionThereIsNoEndToWaitFor() {
        assertThrows(IllegalStateException.class, () -> number(1, 1));
    }

    @Test
    void aSingleStatementOutsideATransactionStays() throws SQLException {
        Servicepunt opened = WiredService.bean(Accounts.class).open("Apart", "0318 123 456");
        assertEquals(
                List.of("Apart"),
                Database.column("SELECT name FROM servicepunt WHERE id = ?", opened.id().value()));
    }

    private void number(int place, int last) {
        inserts.atCommit("document_number", COLUMNS, List.of(List.of(series + "/" + place, last)));
    }

    private void answer(String request) {
        byte[] name = new byte[32];
        byte[] text = request.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        System.arraycopy(text, 0, name, 0, Math.min(32, text.length));
        inserts.atCommit(
                "idempotent_answer",
                List.of("request", "fingerprint", "answer", "answered_at"),
                List.of(List.of(name, new byte[32], new byte[1], java.time.Instant.EPOCH)));
    }

    private static int answers(String request) throws SQLException {
        String name = request.substring(0, Math.min(32, request.length()));
        return Database.column("SELECT 1 FROM idempotent_answer WHERE request = RPAD(?, 32, CHAR(0))", name).size();
    }

    private List<String> stored() throws SQLException {
        return Database.column("SELECT last FROM document_number WHERE series LIKE ? ORDER BY last", series + "%");
    }

    private List<String> storedAnyhow() {
        try {
            return stored();
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static int sqlError(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getErrorCode();
            }
        }
        throw new AssertionError("nothing of the database", failure);
    }
}
