package nl.wijkcheque.booking;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * How a booking stands in the line.
 *
 * @param urgencyReason why it goes before others; empty when it does not
 * @param urgencyBy who said so; null when nobody did
 * @param cause why it waits
 * @param causeSince since when for this cause; null when it never changed
 * @param told what planning or a colleague said about it; null when nobody did
 * @param pausedUntil the day on which she can again; null when she can
 * @param offeredUntil when the offer that she has to answer ends; null when there is none
 * @param agreed null when no day was agreed
 */
public record Turn(
        Urgency urgency,
        String urgencyReason,
        @Nullable AccountId urgencyBy,
        WaitingCause cause,
        @Nullable Instant causeSince,
        @Nullable WaitingCause told,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant offeredUntil,
        @Nullable Agreed agreed) {

    /** Whether she asked not to be planned on that day. */
    public boolean isPausedOn(LocalDate day) {
        return pausedUntil != null && day.isBefore(pausedUntil);
    }

    /**
     * Whether it can be planned on that day as far as this says: not while it is paused; and once a day was agreed, on no
     * other.
     */
    public boolean suits(LocalDate day) {
        return !isPausedOn(day) && (agreed == null || agreed.day().equals(day));
    }

    /**
     * What it waits for, from the nearest obstacle to the farthest.
     *
     * @param tooLate the last day that she wished is over: somebody has to ask her for another
     */
    WaitingCause causeOn(LocalDate day, boolean inSeason, boolean tooLate) {
        if (offeredUntil != null) {
            return WaitingCause.WAITING_FOR_ANSWER;
        }
        if (isPausedOn(day)) {
            return WaitingCause.RESIDENT;
        }
        if (!inSeason) {
            return WaitingCause.SEASON;
        }
        if (tooLate) {
            return WaitingCause.RESIDENT;
        }
        return told == null ? WaitingCause.CAPACITY : told;
    }

    Turn with(Urgency other, String reason, @Nullable AccountId by) {
        return new Turn(other, reason, by, cause, causeSince, told, pausedUntil, offeredUntil, agreed);
    }

    Turn because(WaitingCause other, Instant since) {
        return new Turn(
                urgency, urgencyReason, urgencyBy, other, since, told, pausedUntil, offeredUntil, agreed);
    }

    Turn told(@Nullable WaitingCause other) {
        return new Turn(
                urgency, urgencyReason, urgencyBy, cause, causeSince, other, pausedUntil, offeredUntil, agreed);
    }

    /** What a plan found. It knows nothing of money nor of what suits her: who said so keeps saying it. */
    Turn found(WaitingCause other) {
        return told == WaitingCause.BUDGET || told == WaitingCause.RESIDENT ? this : told(other);
    }

    Turn paused(@Nullable LocalDate until) {
        return new Turn(
                urgency, urgencyReason, urgencyBy, cause, causeSince, told, until, offeredUntil, agreed);
    }

    /** Who says yes to a day can on that day, whatever she said before. */
    Turn awakeOn(LocalDate day) {
        return isPausedOn(day) ? paused(null) : this;
    }

    Turn withoutAgreedBefore(LocalDate day) {
        return agreed != null && agreed.day().isBefore(day) ? agreed(null) : this;
    }

    Turn offered(@Nullable Instant until) {
        return new Turn(
                urgency, urgencyReason, urgencyBy, cause, causeSince, told, pausedUntil, until, agreed);
    }

    Turn agreed(@Nullable Agreed day) {
        return new Turn(
                urgency, urgencyReason, urgencyBy, cause, causeSince, told, pausedUntil, offeredUntil, day);
    }
}
