package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The part of a booking's row that says how it stands in the line.
 *
 * @param agreedStart minutes after midnight
 */
@MappedEntity("booking")
record TurnRow(
        @Id UUID id,
        String urgency,
        String urgencyReason,
        @Nullable UUID urgencyBy,
        String cause,
        @Nullable Instant causeSince,
        @Nullable String toldCause,
        @Nullable LocalDate pausedUntil,
        @Nullable Instant offeredUntil,
        @Nullable LocalDate agreedDay,
        @Nullable Integer agreedStart) {

    static TurnRow of(UUID id, Turn turn) {
        AccountId by = turn.urgencyBy();
        WaitingCause told = turn.told();
        Agreed agreed = turn.agreed();
        return new TurnRow(
                id,
                turn.urgency().name(),
                turn.urgencyReason(),
                by == null ? null : by.value(),
                turn.cause().name(),
                turn.causeSince(),
                told == null ? null : told.name(),
                turn.pausedUntil(),
                turn.offeredUntil(),
                agreed == null ? null : agreed.day(),
                agreed == null ? null : Integer.valueOf(agreed.startMinute()));
    }

    Turn turn() {
        return new Turn(
                Urgency.valueOf(urgency),
                urgencyReason,
                urgencyBy == null ? null : new AccountId(urgencyBy),
                WaitingCause.valueOf(cause),
                causeSince,
                toldCause == null ? null : WaitingCause.valueOf(toldCause),
                pausedUntil,
                offeredUntil,
                agreedDay == null || agreedStart == null ? null : Agreed.of(agreedDay, agreedStart));
    }
}
