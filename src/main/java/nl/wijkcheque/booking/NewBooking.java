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
 * @param weeks 1 is once; for a dienst only: 2 to 26 is every week, {@link #UNTIL_ENDED} every week until somebody ends it
 * @param endsWithHelper whether the series ends when the placement of the preferred helper does
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
        @Nullable ParticipantId preferredHelper,
        boolean endsWithHelper) {

    /** As many weeks as come. */
    public static final int UNTIL_ENDED = 0;

    /** With a helper who may be followed by another. */
    public NewBooking(
            ResidentId resident,
            OfferingId offering,
            Minutes estimated,
            Wishes wishes,
            @Nullable String place,
            String note,
            Additionality additionality,
            int weeks,
            @Nullable ParticipantId preferredHelper) {
        this(resident, offering, estimated, wishes, place, note, additionality, weeks, preferredHelper, false);
    }

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
        this(resident, offering, estimated, wishes, place, note, additionality, weeks, null, false);
    }
}
