package nl.wijkcheque.booking;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param weeks 0 for one that goes on until somebody ends it */
@MappedEntity("booking_series")
record SeriesRow(
        @Id UUID id,
        UUID servicepuntId,
        int weeks,
        LocalDate earliest,
        LocalDate latest,
        int nextWeek,
        @Nullable UUID helperId,
        @Nullable LocalDate lastDay,
        @Nullable String endReason,
        @Nullable UUID resumedAs) {

    /** The first day that is wished of a week from 1, whatever became of that week. */
    LocalDate earliestOf(int week) {
        return earliest.plusWeeks(week - 1L);
    }
}
