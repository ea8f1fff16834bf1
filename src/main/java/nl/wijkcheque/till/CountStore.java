package nl.wijkcheque.till;

import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.TillShiftId;

/** Keeps what was counted. */
@Singleton
final class CountStore {

    static final String OPENED = "OPENED";
    static final String CLOSED = "CLOSED";

    private static final List<String> COLUMNS = List.of("shift_id", "moment", "denomination", "pieces");

    private final ShiftRows rows;
    private final RowInserts inserts;

    CountStore(ShiftRows rows, RowInserts inserts) {
        this.rows = rows;
        this.inserts = inserts;
    }

    void save(TillShiftId shift, String moment, CashCount counted) {
        inserts.insert(
                "till_count",
                COLUMNS,
                counted.pieces().entrySet().stream()
                        .map(entry -> List.<Object>of(shift.value(), moment, entry.getKey(), entry.getValue()))
                        .toList());
    }

    ShiftCounts of(TillShiftId shift) {
        Map<Denomination, Integer> opened = new EnumMap<>(Denomination.class);
        Map<Denomination, Integer> closed = new EnumMap<>(Denomination.class);
        for (CountRow row : rows.counts(shift.value())) {
            (row.moment().equals(OPENED) ? opened : closed)
                    .put(Denomination.valueOf(row.denomination()), row.pieces());
        }
        return new ShiftCounts(new CashCount(opened), new CashCount(closed));
    }
}
