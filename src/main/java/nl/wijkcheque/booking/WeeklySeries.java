package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/**
 * A dienst every week.
 *
 * @param weeks how many; 0 for one that goes on until somebody ends it
 * @param helper whose placement ends it; null when it goes on with somebody else
 * @param lastDay null while it goes on
 * @param resumedAs the first booking of what goes on in its place; null when nothing does
 * @param made its weeks as far as they were made, in order
 */
public record WeeklySeries(
        UUID id,
        ServicepuntId servicepunt,
        int weeks,
        @Nullable ParticipantId helper,
        @Nullable LocalDate lastDay,
        @Nullable SeriesEnd end,
        @Nullable BookingId resumedAs,
        List<SeriesWeek> made) {

    public WeeklySeries {
        made = List.copyOf(made);
    }

    public boolean isOpenEnded() {
        return weeks == NewBooking.UNTIL_ENDED;
    }
}
