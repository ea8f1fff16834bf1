package nl.wijkcheque.booking.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param latest null when it may be any later day
 * @param place null for the resident's own address
 * @param weeks null or 1 is once; for a dienst 2 to 26 is every week, and 0 every week until somebody ends it
 * @param endsWithHelper whether it ends with the placement of the preferred helper; null means no
 */
@Serdeable
record BookingInput(
        @NotNull UUID residentId,
        @NotNull UUID offeringId,
        @NotNull @Positive Integer estimatedMinutes,
        @NotEmpty List<@NotNull Dagdeel> dagdelen,
        @NotNull LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 1000) String note,
        @NotNull Additionality additionality,
        @Nullable Integer weeks,
        @Nullable UUID preferredHelperId,
        @Nullable Boolean endsWithHelper) {

    NewBooking toNewBooking() {
        return new NewBooking(
                new ResidentId(residentId),
                new OfferingId(offeringId),
                Minutes.of(estimatedMinutes),
                new Wishes(EnumSet.copyOf(dagdelen), earliest, latest),
                place,
                note == null ? "" : note,
                additionality,
                weeks == null ? 1 : weeks,
                preferredHelperId == null ? null : new ParticipantId(preferredHelperId),
                Boolean.TRUE.equals(endsWithHelper));
    }
}
