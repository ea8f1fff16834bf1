package nl.wijkcheque.till.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.till.CashCount;
import nl.wijkcheque.till.Denomination;
import org.jspecify.annotations.Nullable;

/**
 * So many of one coin or note.
 *
 * @param denomination NOTE_50 is a note of fifty euros, COIN_50 a coin of fifty cents
 */
@Serdeable
record CountLine(@NotNull Denomination denomination, @NotNull @Min(0) @Max(CashCount.MOST_PIECES) Integer pieces) {

    /**
     * What stands twice counts as the last. An empty list is an empty till; none at all is a count that was forgotten.
     *
     * @throws RefusedException INPUT_MISSING at counted
     */
    static CashCount count(@Nullable List<CountLine> lines) {
        if (lines == null) {
            throw new RefusedException(Refusal.of(RefusalCode.INPUT_MISSING).at("counted"));
        }
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
