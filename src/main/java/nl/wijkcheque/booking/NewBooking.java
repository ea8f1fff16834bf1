package nl.wijkcheque.booking;

import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks for.
 *
 * @param place null or blank for the resident's own address; at most 200 characters
 * @param note what the crew has to know; at most 1000 characters, may be empty
 * @param weeks 1 is once; 2 to 26 is every week, for a dienst only
 */
public record NewBooking(
        ResidentId resident,
        OfferingId offering,
        Minutes estimated,
        Wishes wishes,
        @Nullable String place,
        String note,
        Additionality additionality,
        int weeks,
        @Nullable ParticipantId preferredHelper) {

    /** Once or weekly, whoever comes. */
    public NewBooking(
            ResidentId resident,
            OfferingId offering,
            Minutes estimated,
            Wishes wishes,
            @Nullable String place,
            String note,
            Additionality additionality,
            int weeks) {
        this(resident, offering, estimated, wishes, place, note, additionality, weeks, null);
    }
}
