package nl.wijkcheque.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

@MappedEntity("subsidy_claim")
record ClaimRow(
        @Id UUID id,
        UUID servicepuntId,
        LocalDate month,
        String state,
        long amountCents,
        LocalDate countedFrom,
        long takenOff,
        long takenOffCents,
        Instant madeAt,
        UUID madeBy,
        @Nullable String number,
        @Nullable Instant submittedAt,
        @Nullable UUID submittedBy,
        @Nullable Long paidCents,
        @Nullable LocalDate paidOn,
        @Nullable Instant paidAt,
        @Nullable UUID paidBy,
        @Nullable String explanation,
        @Nullable Instant withdrawnAt,
        @Nullable UUID withdrawnBy,
        @Nullable String reason) {

    static final String COLUMNS = "id, servicepunt_id, month, state, amount_cents, counted_from, taken_off,"
            + " taken_off_cents, made_at, made_by, number, submitted_at, submitted_by, paid_cents, paid_on, paid_at, paid_by, explanation, withdrawn_at,"
            + " withdrawn_by, reason";

    Claim claim(List<GroundCount> grounds, List<Claim.UndonePayment> undone) {
        Claim.Facts facts = new Claim.Facts(
                new ClaimId(id),
                new ServicepuntId(servicepuntId),
                YearMonth.from(month),
                Money.cents(amountCents),
                grounds,
                YearMonth.from(countedFrom),
                new Claim.TakenOff(takenOff, Money.cents(takenOffCents)),
                madeAt);
        Claim.Submission sent = number == null || submittedAt == null ? null
                : new Claim.Submission(number, submittedAt, undone);
        return switch (ClaimState.valueOf(state)) {
            case MADE -> new Claim.Made(facts);
            case SUBMITTED -> new Claim.Submitted(facts, Objects.requireNonNull(sent));
            case PAID -> new Claim.Paid(
                    facts,
                    Objects.requireNonNull(sent),
                    new Claim.Payment(
                            Money.cents(Objects.requireNonNull(paidCents)),
                            Objects.requireNonNull(paidOn),
                            Objects.requireNonNull(paidAt),
                            explanation));
            case WITHDRAWN -> new Claim.Withdrawn(
                    facts, sent, Objects.requireNonNull(withdrawnAt), Objects.requireNonNull(reason));
        };
    }
}
