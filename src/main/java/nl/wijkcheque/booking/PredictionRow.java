package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param happenedWeek null while it waits */
@MappedEntity("wachtlijst_prediction")
record PredictionRow(
        @Id UUID bookingId,
        UUID servicepuntId,
        UUID offeringId,
        Instant madeAt,
        LocalDate expectedWeek,
        @Nullable LocalDate happenedWeek) {}
