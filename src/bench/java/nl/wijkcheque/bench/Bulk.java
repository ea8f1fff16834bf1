package nl.wijkcheque.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes cheques by the hundred thousand, inside the database: each row is a copy of one that the service wrote itself,
 * with an id, a hash and a place of its own, and the ledger to match. Sales of a hundred; of each two cheques one is used.
 *
 * <p>As the owner of the schema: the triggers of these tables are away meanwhile. They would change nothing, as no books are
 * closed, but with them MariaDB takes no UUID from a SELECT ("id cannot be null").
 */
final class Bulk {

    private static final int SALE = 100;
    private static final int CHUNK = 50_000;
    private static final int DAYS = 700;

    private final Connection connection;

    Bulk(Connection connection) {
        this.connection = connection;
    }

    /**
     * Adds them. There must be a sale of a hundred of which one was redeemed, of the service's own making.
     *
     * @param count a multiple of a hundred
     */
    void add(int count) throws SQLException {
        String redeemed = one("SELECT id FROM cheque WHERE state = 'REDEEMED' LIMIT 1");
        String sale = one("SELECT sale_id FROM cheque WHERE id = '" + redeemed + "'");
        String issued = one("SELECT id FROM cheque WHERE sale_id = '" + sale + "' AND state = 'ISSUED' LIMIT 1");
        List<String> triggers = new ArrayList<>();
        for (String name : all("SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = DATABASE()"
                + " AND event_object_table IN ('cheque_sale', 'cheque', 'cheque_event', 'ledger_transfer')")) {
            triggers.add(create(name));
            run("DROP TRIGGER " + name);
        }
        connection.setAutoCommit(false);
        for (int first = 0; first < count; first += CHUNK) {
            int last = Math.min(count, first + CHUNK) - 1;
            String sales = " FROM cheque_sale t JOIN seq_" + first / SALE + "_to_" + last / SALE + " WHERE t.id = '"
                    + sale + "'";
            insert("cheque_sale", sales, Map.of(
                    "id", id("seq", 1), "sequence", "seq + 1", "year", "1990", "sold_day", day("t.sold_day", "seq * 100")));
            cheques(first, last, 0, issued);
            cheques(first, last, 1, redeemed);
            transfers(first / SALE, last / SALE, 1, sale, id("seq", 1), "seq * 100");
            transfers(first, last, 2, redeemed, id("seq", 2), "seq");
            connection.commit();
        }
        connection.setAutoCommit(true);
        for (String trigger : triggers) {
            run(trigger);
        }
    }

    private String create(String trigger) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW CREATE TRIGGER " + trigger)) {
            rows.next();
            return rows.getString("SQL Original Statement");
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void cheques(int first, int last, int odd, String template) throws SQLException {
        insert(
                "cheque",
                " FROM cheque t JOIN seq_" + first + "_to_" + last + " WHERE t.id = '" + template
                        + "' AND seq MOD 2 = " + odd,
                Map.of(
                        "id", id("seq", 2),
                        "code_hash", "UNHEX(SHA2(CONCAT('bulk', seq), 256))",
                        "sale_id", id("seq DIV 100", 1),
                        "serial", "CONCAT('B', seq)"));
        insert(
                "cheque_event",
                " FROM cheque_event t JOIN seq_" + first + "_to_" + last + " WHERE t.cheque_id = '" + template
                        + "' AND seq MOD 2 = " + odd,
                Map.of("cheque_id", id("seq", 2)));
    }

    /** The transfers of one event, for each that is to have the like. */
    private void transfers(int first, int last, int step, String template, String reference, String age)
            throws SQLException {
        List<String> rows = all("SELECT id FROM ledger_transfer WHERE reference_id = '" + template + "'");
        for (int at = 0; at < rows.size(); at++) {
            insert(
                    "ledger_transfer",
                    " FROM ledger_transfer t JOIN seq_" + first + "_to_" + last + " WHERE t.id = '" + rows.get(at)
                            + "' AND " + (step == 1 ? "TRUE" : "seq MOD 2 = 1"),
                    Map.of(
                            "id", id("seq", 16 + step * 16 + at),
                            "transaction_id", id("seq", 4 + step),
                            "reference_id", reference,
                            "booked_on", day("t.booked_on", age)));
        }
    }

    private void insert(String table, String from, Map<String, String> changed) throws SQLException {
        List<String> columns = all("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND table_name = '" + table + "' AND is_generated = 'NEVER' ORDER BY ordinal_position");
        List<String> values = columns.stream().map(name -> changed.getOrDefault(name, "t." + name)).toList();
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO " + table + " (" + String.join(",", columns) + ") SELECT "
                    + String.join(",", values) + from);
        }
    }

    /** Older than any of the service's own, in order of the number. */
    private static String id(String number, int kind) {
        return "CONCAT('0190', LPAD(HEX((" + number + ") DIV 65536), 4, '0'), '-', LPAD(HEX((" + number
                + ") MOD 65536), 4, '0'), '-7000-8000-00" + String.format("%02x", kind) + "00000000')";
    }

    /** The last seven hundred days, the first cheques on the first of them. */
    private static String day(String column, String number) {
        return column + " - INTERVAL " + DAYS + " - (" + number + ") DIV 1500 MOD " + DAYS + " DAY";
    }

    private String one(String sql) throws SQLException {
        return all(sql).getFirst();
    }

    private List<String> all(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                all.add(rows.getString(1));
            }
            return all;
        }
    }
}
