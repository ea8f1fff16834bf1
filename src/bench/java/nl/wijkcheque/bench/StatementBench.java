package nl.wijkcheque.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A year's revenue statement over a million cheques, over HTTP, against one hand-written query over the same rows. */
final class StatementBench {

    private static final String FROM = "2030-03-11";
    private static final String UNTIL = "2031-03-10";

    private final int cheques;
    private final int turns;

    StatementBench(boolean small) {
        this.cheques = small ? 10_000 : 1_000_000;
        this.turns = small ? 3 : 7;
    }

    void run() throws Exception {
        try (BenchService service = BenchService.start("statement", 1);
                HttpLine clerk = new HttpLine(service.uri(), service.token());
                HttpLine controller = new HttpLine(service.uri(), service.controllerToken());
                Connection connection = service.database()) {
            List<String> codes = new Shelf(service).sell(100);
            String path = "/v1/visits/" + service.visits().getFirst() + "/redemptions";
            clerk.post(path, UUID.randomUUID().toString(), "{\"code\":\"" + codes.getFirst() + "\"}");
            long begun = System.nanoTime();
            try (Connection owner = service.owner()) {
                new Bulk(owner).add(cheques);
            }
            Figures.say("%d cheques made in %.1f s", cheques, (System.nanoTime() - begun) / 1e9);
            List<Double> ours = new ArrayList<>();
            List<Double> theirs = new ArrayList<>();
            statement(controller);
            query(connection, service.servicepunt());
            for (int turn = 0; turn < turns; turn++) {
                ours.add(millis(() -> statement(controller)));
                theirs.add(millis(() -> query(connection, service.servicepunt())));
            }
            Figures.say("statement %s ms", ours);
            Figures.say("query %s ms", theirs);
            Figures.say(
                    "medians: statement %.1f ms, query %.1f ms, ratio %.2f",
                    Figures.median(ours), Figures.median(theirs), Figures.median(ours) / Figures.median(theirs));
        }
    }

    private static void statement(HttpLine controller) throws Exception {
        int status = controller.get("/v1/statements/revenue?from=" + FROM + "&until=" + UNTIL);
        if (status != 200) {
            throw new IllegalStateException(status + " " + controller.body());
        }
    }

    /** All that a statement needs: what moved before and within the period, per kind of movement. */
    private static void query(Connection connection, String servicepunt) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT booked_on < '" + FROM + "' AS earlier, cause, debit, credit, offering_id,"
                                + " vat_basis_points, ground, SUM(amount_cents), SUM(cheques) FROM ledger_transfer"
                                + " WHERE servicepunt_id = '" + servicepunt + "' AND booked_on <= '" + UNTIL + "'"
                                + " GROUP BY earlier, cause, debit, credit, offering_id, vat_basis_points, ground")) {
            int count = 0;
            while (rows.next()) {
                count++;
            }
            if (count == 0) {
                throw new IllegalStateException("nothing was booked");
            }
        }
    }

    /** Something that takes time. */
    private interface Work {
        void perform() throws Exception;
    }

    private static double millis(Work work) throws Exception {
        long begun = System.nanoTime();
        work.perform();
        return (System.nanoTime() - begun) / 1e6;
    }
}
