package nl.wijkcheque.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cheques to be measured with: sold by the service, or made by the database in bulk with the books to match. */
final class Shelf {

    private static final Pattern CODE = Pattern.compile("\"code\":\"([^\"]+)\"");
    private static final int PER_SALE = 100;

    private final BenchService service;

    Shelf(BenchService service) {
        this.service = service;
    }

    /** A cheque as the database knows it. */
    record Row(String id, byte[] hash) {}

    /** Sold over HTTP; their codes. */
    List<String> sell(int count) throws IOException {
        List<String> codes = new ArrayList<>(count);
        try (HttpLine line = new HttpLine(service.uri(), service.token())) {
            while (codes.size() < count) {
                sellOne(line, Math.min(PER_SALE, count - codes.size()));
                Matcher found = CODE.matcher(line.body());
                while (found.find()) {
                    codes.add(found.group(1));
                }
            }
        }
        return codes;
    }

    static void sellOne(HttpLine line, int count) throws IOException {
        int status = line.post(
                "/v1/cheque-sales",
                UUID.randomUUID().toString(),
                "{\"count\":" + count + ",\"worthMinutes\":60,\"payment\":\"PIN\",\"buyerId\":null}");
        if (status != 201) {
            throw new IllegalStateException(status + " " + line.body());
        }
    }

    /** Issued cheques that no {@link #sell} of before has given out: the newest are sold first. */
    List<Row> issuedBefore(UUID none, int count) throws SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT id, HEX(code_hash) FROM cheque"
                        + " WHERE state = 'ISSUED' AND id < '" + none + "' ORDER BY id DESC LIMIT " + count)) {
            List<Row> all = new ArrayList<>(count);
            while (rows.next()) {
                all.add(new Row(rows.getString(1), HexFormat.of().parseHex(rows.getString(2))));
            }
            return all;
        }
    }

    /** How many there are. */
    long size() throws SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM cheque")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
