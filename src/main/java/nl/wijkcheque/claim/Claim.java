package nl.wijkcheque.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality is asked to pay for a month of reduced cheques. Only a {@link Made} claim can be submitted, only a
 * {@link Submitted} one paid; both can be withdrawn, and then the month can be claimed again. A {@link Paid} one whose
 * payment was a mistake is submitted again.
 */
public sealed interface Claim {

    Facts facts();

    default ClaimId id() {
        return facts().id();
    }

    default ClaimState state() {
        return switch (this) {
            case Made made -> ClaimState.MADE;
            case Submitted submitted -> ClaimState.SUBMITTED;
            case Paid paid -> ClaimState.PAID;
            case Withdrawn withdrawn -> ClaimState.WITHDRAWN;
        };
    }

    /** When and under what number it went to the municipality; null when it did not. */
    default @Nullable Submission submission() {
        return switch (this) {
            case Made made -> null;
            case Submitted submitted -> submitted.sent();
            case Paid paid -> paid.sent();
            case Withdrawn withdrawn -> withdrawn.sent();
        };
    }

    /** Added up, not sent yet. */
    record Made(Facts facts) implements Claim {}

    /** Sent to the municipality. */
    record Submitted(Facts facts, Submission sent) implements Claim {}

    /** Answered by the municipality with money, not always as much as was asked. */
    record Paid(Facts facts, Submission sent, Payment payment) implements Claim {

        /** Paid more than claimed; negative when it was less. */
        public Money difference() {
            return payment.amount().minus(facts.amount());
        }
    }

    /** Taken back. */
    record Withdrawn(Facts facts, @Nullable Submission sent, Instant at, String reason) implements Claim {}

    /**
     * What is fixed when a claim is made.
     *
     * @param amount what stands on the account for the month, without what was undone in it
     * @param from the first month that is counted: an earlier one when more was undone in that than redeemed
     */
    record Facts(
            ClaimId id,
            ServicepuntId servicepunt,
            YearMonth month,
            Money amount,
            List<GroundCount> grounds,
            YearMonth from,
            TakenOff takenOff,
            Instant madeAt) {

        public Facts {
            grounds = List.copyOf(grounds);
        }

        /** How many cheques it is about. */
        public long cheques() {
            return grounds.stream().mapToLong(GroundCount::cheques).sum();
        }
    }

    /** Cheques that were undone in what is counted, and redeemed before it; the amount is without them. */
    record TakenOff(long cheques, Money amount) {}

    /**
     * @param number without gaps per servicepunt and year, as {@code WMO-2026-003}
     * @param undone payments that were kept for it by mistake, the first one first
     */
    record Submission(String number, Instant at, List<UndonePayment> undone) {

        public Submission {
            undone = List.copyOf(undone);
        }
    }

    /** A payment that was kept by mistake, and when and why it was taken back. */
    record UndonePayment(Payment payment, Instant at, String reason) {}

    /**
     * @param on the day on which the money came in
     * @param explanation of a difference; null when there was none
     */
    record Payment(Money amount, LocalDate on, Instant at, @Nullable String explanation) {}
}
