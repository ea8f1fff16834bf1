package nl.wijkcheque.statement;

import static nl.wijkcheque.catalogue.OfferingKind.DIENST;
import static nl.wijkcheque.catalogue.OfferingKind.KLUS;
import static nl.wijkcheque.catalogue.TariffGroup.REDUCED;
import static nl.wijkcheque.catalogue.TariffGroup.STANDARD;
import static nl.wijkcheque.ledger.LedgerAccount.CASH;
import static nl.wijkcheque.ledger.LedgerAccount.PIN;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.fixture.Api;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.fixture.Database;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class ClosingsTest {

    private static final Period JANUARY = month(2025, 1);
    private static final Period FEBRUARY = month(2025, 2);
    private static final Period OF_2025 = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final LedgerHistory history = new LedgerHistory("Closing")
            .sold("2025-01-10", "10:00", STANDARD, CASH, 8)
            .sold("2025-01-11", "10:00", REDUCED, PIN, 6)
            .redeemed("2025-01-20", "15:00", STANDARD, KLUS, 2)
            .redeemed("2025-02-03", "15:00", REDUCED, DIENST, 3);
    private final Closings closings = TestService.bean(Closings.class);
    private final Api api = TestService.api(history.controller);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void aClosedStatementIsTheSameByteForByteWhateverHappensLater() throws Exception {
        ClosedStatement closed = closings.close(history.controller, JANUARY).orThrow();
        assertEquals(StatementState.CLOSED, made(JANUARY).head().state());
        byte[][] before = files(JANUARY);
        assertEquals(List.of(closed.jsonSha256(), closed.csvSha256(), closed.pdfSha256()), sha256(before));
        history.redeemed("2025-01-31", "23:00", STANDARD, KLUS, 1).sold("2025-01-15", "09:00", REDUCED, CASH, 2);
        byte[][] after = files(JANUARY);
        for (int file = 0; file < before.length; file++) {
            assertArrayEquals(before[file], after[file]);
        }
        assertEquals(List.of(), findingsHere());
        GroupLine february = made(FEBRUARY).total();
        assertEquals(4, february.redeemed().cheques());
        assertEquals(2, february.sold().cheques());
    }

    @Test
    void whatIsToldLaterCountsForTheFirstOpenDay() {
        closings.close(history.controller, JANUARY).orThrow();
        history.sold("2025-01-15", "09:00", STANDARD, CASH, 5);
        Period first = new Period(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 1));
        assertEquals(5, made(first).total().sold().cheques());
    }

    @Test
    void everyPartOfAClosedPeriodIsClosedToo() {
        assertEquals(StatementState.DRAFT, made(JANUARY).head().state());
        closings.close(history.controller, JANUARY).orThrow();
        closings.close(history.controller, FEBRUARY).orThrow();
        Period part = new Period(LocalDate.of(2025, 1, 10), LocalDate.of(2025, 2, 10));
        assertEquals(made(part), made(part));
        assertEquals(StatementState.CLOSED, made(part).head().state());
        assertEquals(StatementState.DRAFT, made(month(2025, 3)).head().state());
    }

    @Test
    void monthsAreClosedOneAfterTheOther() {
        assertEquals(RefusalCode.BOOKS_EARLIER_OPEN, refused(FEBRUARY));
        closings.close(history.controller, JANUARY).orThrow();
        assertEquals(RefusalCode.BOOKS_CLOSED, refused(JANUARY));
        assertEquals(RefusalCode.BOOKS_CLOSED, refused(month(2024, 12)));
        assertEquals(RefusalCode.BOOKS_EARLIER_OPEN, refused(month(2025, 4)));
        closings.close(history.controller, FEBRUARY).orThrow();
        assertEquals(
                List.of(FEBRUARY, JANUARY),
                closings.all(history.servicepunt.id()).stream().map(ClosedStatement::period).toList());
    }

    @Test
    void onlyWholeMonthsAndYearsThatAreOver() {
        assertEquals(
                RefusalCode.BOOKS_NO_SUCH_PERIOD,
                refused(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 1, 30))));
        assertEquals(
                RefusalCode.BOOKS_NO_SUCH_PERIOD,
                refused(new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 3, 31))));
        TestService.clock().set(LocalDate.of(2025, 1, 31), LocalTime.of(23, 59));
        assertEquals(RefusalCode.BOOKS_NOT_OVER, refused(JANUARY));
        TestService.clock().set(LocalDate.of(2025, 2, 1), LocalTime.of(0, 0));
        closings.close(history.controller, JANUARY).orThrow();
    }

    @Test
    void aYearTakesItsOpenMonthsWithIt() {
        closings.close(history.controller, JANUARY).orThrow();
        closings.close(history.controller, OF_2025).orThrow();
        assertEquals(13, closings.all(history.servicepunt.id()).size());
        assertEquals(RefusalCode.BOOKS_CLOSED, refused(OF_2025));
        assertEquals(List.of(), findingsHere());
        history.sold("2025-06-01", "10:00", STANDARD, CASH, 1);
        assertEquals(8, made(OF_2025).group(STANDARD).sold().cheques());
        assertEquals(1, made(month(2026, 1)).group(STANDARD).sold().cheques());
    }

    @Test
    void aYearBeforeTheFirstPostingIsClosedWithItsBooks() {
        Period of2024 = Period.of(Year.of(2024));
        closings.close(history.controller, of2024).orThrow();
        history.sold("2024-06-01", "10:00", STANDARD, CASH, 5);
        assertEquals(0, made(of2024).total().sold().cheques());
        assertEquals(List.of(), findingsHere());
        assertEquals(13, made(JANUARY).group(STANDARD).sold().cheques(), "it counts for the first open day");
    }

    @Test
    void ofAYearTheMonthsOfWhichAreClosedTheHashIsKeptLater() {
        for (int month = 1; month <= 12; month++) {
            closings.close(history.controller, month(2025, month)).orThrow();
        }
        byte[][] before = files(OF_2025);
        TestService.clock().set(LocalDate.of(2026, 12, 3), LocalTime.NOON);
        ClosedStatement year = closings.close(history.controller, OF_2025).orThrow();
        assertEquals(List.of(year.jsonSha256(), year.csvSha256(), year.pdfSha256()), sha256(before));
        assertEquals(List.of(), findingsHere());
    }

    @Test
    void whatWasTamperedWithIsSaidAloud() throws SQLException {
        ClosedStatement closed = closings.close(history.controller, JANUARY).orThrow();
        tamper(1);
        try {
            assertEquals(1, findingsHere().size());
            assertTrue(findingsHere().getFirst().contains("other figures"), findingsHere().getFirst());
            assertEquals("STATEMENT_DIFFERS", api.get(path(JANUARY)).expect(500).code());
            assertTrue(TestService.bean(ClosedProof.class).changed().contains(closed.id()));
        } finally {
            tamper(-1);
        }
        assertEquals(List.of(), findingsHere());
    }

    @Test
    void neitherClosedStatementsNorBooksGoBack() {
        closings.close(history.controller, JANUARY).orThrow();
        for (String sql : List.of(
                "UPDATE closed_statement SET closed_by_name = 'x' WHERE servicepunt_id = ?",
                "DELETE FROM closed_statement WHERE servicepunt_id = ?",
                "UPDATE ledger_book SET closed_until = '2024-12-31' WHERE servicepunt_id = ?")) {
            assertThrows(SQLException.class, () -> Database.update(sql, history.servicepunt.id()), sql);
        }
    }

    @Test
    void overRestAndWrittenDown() {
        String body = "{\"from\": \"2025-01-01\", \"until\": \"2025-01-31\"}";
        JsonNode made = api.post("/v1/statements/closings", body, "a-key-for-closing-January").expect(201).json();
        JsonNode again = api.post("/v1/statements/closings", body, "a-key-for-closing-January").expect(201).json();
        assertEquals(made, again);
        assertEquals("BOOKS_CLOSED", api.post("/v1/statements/closings", body).expect(409).code());
        JsonNode items = api.get("/v1/statements/closings").expect(200).json().path("items");
        assertEquals(1, items.size());
        assertEquals(made, items.get(0));
        assertTrue(TestService.bean(Audit.class).about(history.servicepunt.id().value(), 20).stream()
                .anyMatch(event -> event.action() == AuditAction.BOOKS_CLOSED));
        JsonNode statement = api.get(path(JANUARY)).expect(200).json();
        assertEquals("CLOSED", statement.path("state").asText());
    }

    @Test
    void aControllerLooksAndThenCloses() {
        Browser browser = TestService.browser(history.controller);
        Browser.Shown list = browser.open("/statements/closings").expect(200);
        String confirm = "/statements/closings/new?from=2025-01-01&until=2025-01-31";
        assertTrue(list.html().contains("href=\"" + confirm.replace("&", "&amp;") + "\""), list.html());
        Browser.Shown asked = browser.open(confirm).expect(200);
        assertTrue(asked.text().replace('\u00a0', ' ').contains("€ 145,00"), asked.text());
        Browser.Shown done = browser.submit(
                "/statements/closings",
                asked.withKey(Map.of("from", "2025-01-01", "until", "2025-01-31")))
                .expect(200);
        assertTrue(done.text().contains("De periode is afgesloten."), done.text());
        assertTrue(done.text().contains("01-01-2025 tot en met 31-01-2025"), done.text());
        Browser.Shown refused = browser.submit(
                "/statements/closings",
                Map.of("from", "2025-03-01", "until", "2025-03-31", "key", IdempotencyKey.fresh()))
                .expect(400);
        assertTrue(refused.text().contains("Er is nog een eerdere maand open."), refused.text());
        Browser.Shown statement = browser.open("/statements/revenue?from=2025-01-01&until=2025-01-31").expect(200);
        assertTrue(statement.text().contains("Gesloten: dit overzicht verandert niet meer."), statement.text());
    }

    /** Past the trigger that forbids it, as only who owns the database can. */
    private void tamper(int cents) throws SQLException {
        try (var connection = Database.connection(); var statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER ledger_transfer_unchanged");
            statement.execute("UPDATE ledger_transfer SET amount_cents = amount_cents + " + cents
                    + " WHERE servicepunt_id = '" + history.servicepunt.id()
                    + "' AND cause = 'SALE' AND debit = 'CASH'");
            statement.execute("CREATE TRIGGER ledger_transfer_unchanged BEFORE UPDATE ON ledger_transfer"
                    + " FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the ledger is only added to'");
        }
    }

    private List<String> findingsHere() {
        return TestService.bean(ClosedProof.class).findings().stream()
                .filter(finding -> finding.contains(history.servicepunt.name()))
                .toList();
    }

    private RevenueStatement made(Period period) {
        return TestService.bean(Statements.class).revenue(history.controller, period).orThrow();
    }

    private @Nullable RefusalCode refused(Period period) {
        return closings.close(history.controller, period) instanceof Outcome.Refused<?>(var refusal)
                ? refusal.code()
                : null;
    }

    private byte[][] files(Period period) {
        return new byte[][]{
                api.get(path(period) + "&format=json").expect(200).bytes(),
                api.get(path(period) + "&format=csv&language=nl").expect(200).bytes(),
                api.get(path(period) + "&format=pdf&language=nl").expect(200).bytes()};
    }

    private static List<String> sha256(byte[][] files) {
        return List.of(sha256(files[0]), sha256(files[1]), sha256(files[2]));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String path(Period period) {
        return "/v1/statements/revenue?from=" + period.from() + "&until=" + period.until();
    }

    private static Period month(int year, int month) {
        YearMonth days = YearMonth.of(year, month);
        return new Period(days.atDay(1), days.atEndOfMonth());
    }
}
