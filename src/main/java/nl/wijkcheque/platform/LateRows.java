package nl.wijkcheque.platform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that an open transaction adds at its end: per table those in the order in which they came. */
final class LateRows {

    /** Those of the transaction that this thread is in; bound by {@link Transactions} for as long as its work takes. */
    static final ScopedValue<LateRows> OPEN = ScopedValue.newInstance();

    /** Keeps one statement far below what the server takes in one packet. */
    private static final int MOST_PER_STATEMENT = 500;

    private final Map<Target, List<List<? extends @Nullable Object>>> waiting = new LinkedHashMap<>();

    /** A table of ours, and columns of it. */
    record Target(String table, List<String> columns) {}

    /** One INSERT. */
    record Insert(Target target, List<List<? extends @Nullable Object>> rows) {

        String sql() {
            String row = "(?" + ",?".repeat(target.columns().size() - 1) + ")";
            return "INSERT INTO " + target.table() + " (" + String.join(",", target.columns()) + ") VALUES " + row
                    + ("," + row).repeat(rows.size() - 1);
        }
    }

    void add(Target target, List<? extends List<? extends @Nullable Object>> rows) {
        waiting.computeIfAbsent(target, none -> new ArrayList<>()).addAll(rows);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** What waits, a table at a time, and no more of it waits. */
    List<Insert> take() {
        List<Insert> inserts = new ArrayList<>();
        waiting.forEach((target, rows) -> {
            for (int from = 0; from < rows.size(); from += MOST_PER_STATEMENT) {
                int until = Math.min(rows.size(), from + MOST_PER_STATEMENT);
                inserts.add(new Insert(target, List.copyOf(rows.subList(from, until))));
            }
        });
        waiting.clear();
        return inserts;
    }
}
