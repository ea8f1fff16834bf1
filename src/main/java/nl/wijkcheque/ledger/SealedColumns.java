package nl.wijkcheque.ledger;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What of a transfer is sealed: every column, as the same bytes for ever. Each value is its length and its text, so that no
 * two rows give the same bytes; the server writes moments and binary values as text, so that no driver or zone has a say.
 * A new column is added at the end, and only written when it has a value, or old seals would break.
 */
final class SealedColumns {

    private static final int NOTHING = -1;
    private static final Map<String, String> COLUMNS = columns();

    private SealedColumns() {}

    static Set<String> names() {
        return COLUMNS.keySet();
    }

    /** The columns of a table under this alias, to be read by {@link #bytes}. */
    static String select(String alias) {
        return COLUMNS.values().stream()
                .map(expression -> expression.replace("$", alias + "."))
                .collect(Collectors.joining(", "));
    }

    /** @param first where in the row the first column stands, from 1 */
    static byte[] bytes(ResultSet row, int first) throws SQLException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int at = 0; at < COLUMNS.size(); at++) {
                write(out, row.getString(first + at));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeInt(NOTHING);
            return;
        }
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String plain : new String[]{
                "id", "transaction_id", "cause", "reference_id", "debit", "credit", "amount_cents", "cheques",
                "offering_id", "vat_basis_points", "ground", "actor_id", "servicepunt_id", "shift_id"
        }) {
            columns.put(plain, "$" + plain);
        }
        columns.put("request", "HEX($request)");
        columns.put("occurred_at", "DATE_FORMAT($occurred_at, '%Y-%m-%dT%H:%i:%s.%f')");
        columns.put("booked_on", "DATE_FORMAT($booked_on, '%Y-%m-%d')");
        return Collections.unmodifiableMap(columns);
    }
}
