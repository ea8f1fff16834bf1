package nl.wijkcheque.till.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.till.ShiftCount;
import org.jspecify.annotations.Nullable;

/**
 * The count at the end of a shift.
 *
 * @param counted what is in the till, before anything is taken out
 * @param takenOutCents of that, to the safe or the bank; nothing when left out
 * @param pinTotalCents what the card terminal says; left out when nobody read it
 * @param explanation of a difference
 * @param remark why it is closed late or by a colleague
 */
@Serdeable
record ClosingRequest(
        @Nullable @Size(max = 15) List<@Valid @NotNull CountLine> counted,
        @Nullable @Min(0) Long takenOutCents,
        @Nullable @Min(-10_000_000) @Max(10_000_000) Long pinTotalCents,
        @Nullable @Size(max = 300) String explanation,
        @Nullable @Size(max = 300) String remark) {

    ShiftCount count() {
        return new ShiftCount(
                CountLine.count(counted),
                takenOutCents == null ? Money.ZERO : Money.cents(takenOutCents),
                pinTotalCents == null ? null : Money.cents(pinTotalCents),
                explanation == null ? "" : explanation,
                remark == null ? "" : remark);
    }
}
