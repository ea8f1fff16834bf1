package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("wachtlijst_stay")
record StayRow(
        @Id UUID id,
        UUID bookingId,
        UUID servicepuntId,
        UUID offeringId,
        String cause,
        String came,
        Instant waitingSince,
        Instant beganAt,
        @Nullable Instant leftAt,
        @Nullable String went) {}
