package nl.wijkcheque.statement;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/** @param number counts the payments to one participant in one year, from 1 */
@MappedEntity("bonus_payment")
record BonusPaymentRow(
        @Id UUID id,
        UUID servicepuntId,
        int year,
        UUID participantId,
        int number,
        long amountCents,
        UUID payoutId,
        UUID paidBy,
        Instant paidAt) {}
