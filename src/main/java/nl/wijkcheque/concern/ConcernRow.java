package nl.wijkcheque.concern;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param told sealed
 * @param settlement sealed; empty as long as it is open
 */
@MappedEntity("concern")
record ConcernRow(
        @Id UUID id,
        UUID visitId,
        UUID residentId,
        UUID servicepuntId,
        LocalDate day,
        byte[] told,
        UUID toldBy,
        Instant toldAt,
        String state,
        byte[] settlement,
        @Nullable UUID settledBy,
        @Nullable Instant settledAt) {

    ConcernLine line(String resident) {
        return new ConcernLine(id, resident, day, toldAt, ConcernState.valueOf(state));
    }
}
