package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A booking as it is stored; {@link BookingMapping} makes a typed state of it.
 *
 * @param dagdelen names, separated by commas
 * @param seriesWeek 1 of 1 when it is once
 */
@MappedEntity("booking")
record BookingRow(
        @Id UUID id,
        UUID servicepuntId,
        UUID residentId,
        UUID offeringId,
        String kind,
        String state,
        int version,
        int estimatedMinutes,
        String dagdelen,
        LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable String place,
        String note,
        String additionalityQuestion,
        String additionality,
        @Nullable UUID seriesId,
        int seriesWeek,
        int seriesWeeks,
        @Nullable UUID preferredHelperId,
        int yieldsDays,
        int normWeeks,
        String number,
        String urgency,
        Instant requestedAt,
        @Nullable Instant acceptedAt,
        @Nullable String wachtlijstKey,
        @Nullable Instant waitingSince,
        @Nullable UUID visitId,
        @Nullable Instant closedAt,
        @Nullable String rejectionReason,
        @Nullable String cancelledBy,
        @Nullable String cancelReason,
        @Nullable UUID mergedInto) {}
