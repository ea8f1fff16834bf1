package nl.wijkcheque.race;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** What stands in the database after a disaster, asked in plain SQL: nothing half, nothing lost, nothing twice. */
final class WholeBooks {

    private final Connection connection;

    WholeBooks(Connection connection) {
        this.connection = connection;
    }

    /** Each act is there with all that belongs to it, or not at all. */
    void assertNothingIsHalf() throws SQLException {
        String sales = "SELECT COUNT(*) FROM cheque_sale";
        String redeemed = "SELECT COUNT(*) FROM cheque WHERE state = 'REDEEMED'";
        assertSame(sales, "SELECT COUNT(DISTINCT reference_id) FROM ledger_transfer WHERE cause = 'SALE'");
        assertSame(sales, "SELECT COUNT(*) FROM audit_event WHERE action = 'CHEQUES_SOLD'");
        assertSame(sales, "SELECT MAX(sequence) FROM cheque_sale", "numbers without gaps");
        assertSame(sales, "SELECT last FROM document_number WHERE series LIKE 'sale/%'");
        assertSame("SELECT COUNT(*) FROM cheque", "SELECT SUM(cheques) FROM cheque_sale");
        assertSame(redeemed, "SELECT COUNT(DISTINCT reference_id) FROM ledger_transfer WHERE cause = 'REDEMPTION'");
        assertSame(redeemed, "SELECT COUNT(*) FROM audit_event WHERE action = 'CHEQUE_REDEEMED'");
        assertSame(redeemed, "SELECT SUM(paid_minutes) DIV 60 FROM visit_day");
        assertSame(
                "SELECT SUM(price_cents) FROM cheque WHERE state = 'ISSUED'",
                "SELECT SUM(IF(credit = 'DEFERRED_STANDARD', amount_cents, -amount_cents)) FROM ledger_transfer"
                        + " WHERE 'DEFERRED_STANDARD' IN (debit, credit)",
                "what is owed is what can still be redeemed");
    }

    /** Exactly what was acknowledged is there, and the one sale of the opening. */
    void assertExactly(Customers customers) throws SQLException {
        Set<String> sales = new HashSet<>();
        Set<String> redeemed = new HashSet<>();
        customers.acknowledged().forEach((request, answer) -> (request.isSale() ? sales : redeemed)
                .add(Customers.json(answer).path(request.isSale() ? "number" : "chequeId").asText()));
        long asked = customers.acknowledged().keySet().stream().filter(Customers.Request::isSale).count();
        assertEquals(asked, sales.size(), "no number twice");
        assertEquals(sales.size() + 1, Integer.parseInt(one("SELECT COUNT(*) FROM cheque_sale")));
        assertEquals(
                redeemed,
                all("SELECT id FROM cheque WHERE state = 'REDEEMED'"),
                "the cheques that were taken in");
        assertEquals(
                customers.acknowledged().size(),
                Integer.parseInt(one("SELECT COUNT(*) FROM idempotent_answer WHERE request IN"
                        + " (SELECT request FROM ledger_transfer)")));
    }

    private void assertSame(String one, String other) throws SQLException {
        assertSame(one, other, one + " = " + other);
    }

    private void assertSame(String one, String other, String why) throws SQLException {
        assertEquals(one(one), one(other), why);
    }

    private String one(String sql) throws SQLException {
        return all(sql).iterator().next();
    }

    private Set<String> all(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Set<String> all = new HashSet<>();
            while (rows.next()) {
                all.add(rows.getString(1) == null ? "0" : rows.getString(1));
            }
            return all;
        }
    }
}
