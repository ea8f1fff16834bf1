package nl.wijkcheque.till.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.till.CashCount;
import nl.wijkcheque.till.Denomination;

/**
 * So many of one coin or note.
 *
 * @param denomination NOTE_50 is a note of fifty euros, COIN_50 a coin of fifty cents
 */
@Serdeable
record CountLine(@NotNull Denomination denomination, @NotNull @Min(0) @Max(CashCount.MOST_PIECES) Integer pieces) {

    /** What stands twice counts as the last. */
    static CashCount count(List<CountLine> lines) {
        Map<Denomination, Integer> pieces = new EnumMap<>(Denomination.class);
        lines.forEach(line -> pieces.put(line.denomination(), line.pieces()));
        return new CashCount(pieces);
    }

    static List<CountLine> of(CashCount count) {
        List<CountLine> lines = new ArrayList<>();
        count.pieces().forEach((denomination, pieces) -> lines.add(new CountLine(denomination, pieces)));
        return lines;
    }
}
