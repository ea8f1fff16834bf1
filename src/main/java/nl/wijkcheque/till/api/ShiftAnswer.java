package nl.wijkcheque.till.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.till.ClosedShift;
import nl.wijkcheque.till.Closing;
import nl.wijkcheque.till.OpenShift;
import nl.wijkcheque.till.Shift;
import org.jspecify.annotations.Nullable;

/**
 * A shift.
 *
 * @param sequence how many shifts this till has had
 * @param clerk the account of whoever opened it
 * @param foundCents what the shift before left
 * @param floatCents what was counted at the beginning
 * @param openingDifferenceCents counted more than expected at the beginning; negative when less
 * @param closing null while it is open
 */
@Serdeable
record ShiftAnswer(
        UUID id,
        int till,
        int sequence,
        UUID clerk,
        Instant openedAt,
        long foundCents,
        long fromSafeCents,
        long floatCents,
        long openingDifferenceCents,
        @Nullable String openingExplanation,
        @Nullable ClosingAnswer closing) {

    static ShiftAnswer of(Shift shift) {
        Shift.Facts facts = shift.facts();
        return new ShiftAnswer(
                facts.id().value(),
                facts.till(),
                facts.sequence(),
                facts.clerk().value(),
                facts.openedAt(),
                facts.found().cents(),
                facts.fromSafe().cents(),
                facts.counted().cents(),
                facts.difference().cents(),
                facts.explanation(),
                switch (shift) {
                    case OpenShift _ -> null;
                    case ClosedShift closed -> ClosingAnswer.of(closed.closing());
                });
    }

    /**
     * How it ended.
     *
     * @param differenceCents counted more than expected; negative when less
     * @param pinTotalCents null when nobody read the terminal
     */
    @Serdeable
    record ClosingAnswer(
            Instant closedAt,
            UUID by,
            long expectedCents,
            long countedCents,
            long differenceCents,
            long takenOutCents,
            long leftBehindCents,
            long pinExpectedCents,
            @Nullable Long pinTotalCents,
            long pinDifferenceCents,
            @Nullable String explanation,
            @Nullable String remark) {

        static ClosingAnswer of(Closing closing) {
            Money pinTotal = closing.pinTotal();
            return new ClosingAnswer(
                    closing.at(),
                    closing.by().value(),
                    closing.expected().cents(),
                    closing.counted().cents(),
                    closing.difference().cents(),
                    closing.takenOut().cents(),
                    closing.leftBehind().cents(),
                    closing.pinExpected().cents(),
                    pinTotal == null ? null : pinTotal.cents(),
                    closing.pinDifference().cents(),
                    closing.explanation(),
                    closing.remark());
        }
    }
}
