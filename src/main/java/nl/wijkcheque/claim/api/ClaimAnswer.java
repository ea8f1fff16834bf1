package nl.wijkcheque.claim.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.ClaimState;
import nl.wijkcheque.claim.GroundCount;
import org.jspecify.annotations.Nullable;

/**
 * A claim; amounts in euro cents. What has not happened is null.
 *
 * @param countedFrom the first month that is counted
 * @param takenOffCheques undone in what is counted, and redeemed before it; the amount is without them
 */
@Serdeable
record ClaimAnswer(
        UUID id,
        String month,
        ClaimState state,
        long amountCents,
        long cheques,
        List<GroundAnswer> grounds,
        String countedFrom,
        long takenOffCheques,
        long takenOffCents,
        Instant madeAt,
        @Nullable String number,
        @Nullable Instant submittedAt,
        @Nullable Long paidCents,
        @Nullable LocalDate paidOn,
        @Nullable Long differenceCents,
        @Nullable String explanation,
        List<UndonePaymentAnswer> undonePayments,
        @Nullable Instant withdrawnAt,
        @Nullable String reason) {

    static ClaimAnswer of(Claim claim) {
        Claim.Submission sent = claim.submission();
        Claim.Paid paid = claim instanceof Claim.Paid yes ? yes : null;
        Claim.Withdrawn withdrawn = claim instanceof Claim.Withdrawn yes ? yes : null;
        return new ClaimAnswer(
                claim.id().value(),
                claim.facts().month().toString(),
                claim.state(),
                claim.facts().amount().cents(),
                claim.facts().cheques(),
                claim.facts().grounds().stream().map(GroundAnswer::of).toList(),
                claim.facts().from().toString(),
                claim.facts().takenOff().cheques(),
                claim.facts().takenOff().amount().cents(),
                claim.facts().madeAt(),
                sent == null ? null : sent.number(),
                sent == null ? null : sent.at(),
                paid == null ? null : paid.payment().amount().cents(),
                paid == null ? null : paid.payment().on(),
                paid == null ? null : paid.difference().cents(),
                paid == null ? null : paid.payment().explanation(),
                sent == null ? List.of() : sent.undone().stream().map(UndonePaymentAnswer::of).toList(),
                withdrawn == null ? null : withdrawn.at(),
                withdrawn == null ? null : withdrawn.reason());
    }

    /** Cheques redeemed on a ground: counted, nobody is named. */
    @Serdeable
    record GroundAnswer(String ground, long cheques, long amountCents) {

        static GroundAnswer of(GroundCount count) {
            return new GroundAnswer(count.ground(), count.cheques(), count.amount().cents());
        }
    }

    /** A payment that was kept by mistake, and when and why it was taken back. */
    @Serdeable
    record UndonePaymentAnswer(
            long paidCents, LocalDate paidOn, @Nullable String explanation, Instant undoneAt, String reason) {

        static UndonePaymentAnswer of(Claim.UndonePayment undone) {
            return new UndonePaymentAnswer(
                    undone.payment().amount().cents(),
                    undone.payment().on(),
                    undone.payment().explanation(),
                    undone.at(),
                    undone.reason());
        }
    }
}
