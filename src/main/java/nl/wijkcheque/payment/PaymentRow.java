package nl.wijkcheque.payment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import org.jspecify.annotations.Nullable;

/** A payment as it is stored. */
@MappedEntity("online_payment")
record PaymentRow(
        @Id UUID id,
        UUID servicepuntId,
        UUID startedBy,
        String purpose,
        UUID referenceId,
        long amountCents,
        String description,
        String returnPath,
        String provider,
        @Nullable String providerId,
        @Nullable String checkout,
        String state,
        Instant startedAt,
        Instant checkedAt,
        @Nullable Instant closedAt,
        @Nullable Long paidCents,
        @Nullable Instant paidAt,
        @Nullable String refundReason,
        @Nullable Instant refundedAt) {

    boolean isOpen() {
        return state.equals("OPEN");
    }

    boolean isToGiveBack() {
        return state.equals("REFUND_DUE");
    }

    OnlinePayment payment() {
        return new OnlinePayment(
                new PaymentId(id),
                PaymentPurpose.valueOf(purpose),
                referenceId,
                Money.cents(amountCents),
                description,
                returnPath,
                startedAt,
                typed());
    }

    private PaymentState typed() {
        return switch (state) {
            case "OPEN" -> new PaymentState.Open(checkout);
            case "PAID" -> new PaymentState.Paid(there(paidAt));
            case "FAILED" -> new PaymentState.Failed(there(closedAt));
            case "CANCELLED" -> new PaymentState.Cancelled(there(closedAt));
            case "EXPIRED" -> new PaymentState.Expired(there(closedAt));
            case "REFUND_DUE", "REFUNDED" ->
                new PaymentState.Refunded(
                        Money.cents(paidCents == null ? amountCents : paidCents),
                        there(paidAt),
                        there(refundReason),
                        refundedAt);
            default -> throw new IllegalStateException("no state of a payment: " + state);
        };
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value, "the table keeps it with this state");
    }
}
