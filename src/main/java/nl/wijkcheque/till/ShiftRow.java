package nl.wijkcheque.till;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TillShiftId;
import org.jspecify.annotations.Nullable;

@MappedEntity("till_shift")
record ShiftRow(
        @Id UUID id,
        UUID servicepuntId,
        int till,
        int sequence,
        UUID clerkId,
        Instant openedAt,
        LocalDate openedOn,
        long foundCents,
        long fromSafeCents,
        long floatCents,
        @Nullable String openingExplanation,
        @Nullable Instant closedAt,
        @Nullable UUID closedBy,
        @Nullable Long expectedCents,
        @Nullable Long countedCents,
        @Nullable Long takenOutCents,
        @Nullable Long pinExpectedCents,
        @Nullable Long pinTotalCents,
        @Nullable String closingExplanation,
        @Nullable String remark) {

    static final String COLUMNS = "id, servicepunt_id, till, sequence, clerk_id, opened_at, opened_on, found_cents,"
            + " from_safe_cents, float_cents, opening_explanation, closed_at, closed_by, expected_cents, counted_cents,"
            + " taken_out_cents, pin_expected_cents, pin_total_cents, closing_explanation, remark";

    Shift shift() {
        return closedAt == null ? open() : new ClosedShift(facts(), closing(closedAt));
    }

    OpenShift open() {
        return new OpenShift(facts());
    }

    private Shift.Facts facts() {
        return new Shift.Facts(
                new TillShiftId(id),
                new ServicepuntId(servicepuntId),
                till,
                sequence,
                new AccountId(clerkId),
                openedAt,
                openedOn,
                Money.cents(foundCents),
                Money.cents(fromSafeCents),
                Money.cents(floatCents),
                openingExplanation);
    }

    private Closing closing(Instant at) {
        return new Closing(
                at,
                new AccountId(Objects.requireNonNull(closedBy)),
                cents(expectedCents),
                cents(countedCents),
                cents(takenOutCents),
                cents(pinExpectedCents),
                pinTotalCents == null ? null : Money.cents(pinTotalCents),
                closingExplanation,
                remark);
    }

    private static Money cents(@Nullable Long value) {
        return Money.cents(Objects.requireNonNull(value));
    }
}
