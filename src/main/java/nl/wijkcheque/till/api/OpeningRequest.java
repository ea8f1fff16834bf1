package nl.wijkcheque.till.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.till.NewShift;
import nl.wijkcheque.till.Tills;
import org.jspecify.annotations.Nullable;

/**
 * A shift to open.
 *
 * @param till 1 to 9
 * @param counted what is in the till now, with what came from the safe
 * @param fromSafeCents put in from the safe; nothing when left out
 * @param explanation of a difference with what the last shift left
 */
@Serdeable
record OpeningRequest(
        @NotNull @Min(1) @Max(Tills.MOST_TILLS) Integer till,
        @Nullable @Size(max = 15) List<@Valid @NotNull CountLine> counted,
        @Nullable @Min(0) Long fromSafeCents,
        @Nullable @Size(max = 300) String explanation) {

    NewShift shift() {
        return new NewShift(
                till,
                CountLine.count(counted),
                fromSafeCents == null ? Money.ZERO : Money.cents(fromSafeCents),
                explanation == null ? "" : explanation);
    }
}
