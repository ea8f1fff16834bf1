package nl.wijkcheque.booking;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/**
 * What was asked; the same in every state.
 *
 * @param kind of the offering when it was booked
 * @param place null for the resident's own address, wherever she lives by then
 * @param note empty when there is nothing to know
 * @param series null when it is once
 * @param preferredHelper whom the resident likes to see again: a wish, not a right
 * @param yieldsDays who came so many days later still goes first: 0 for a resident, the setting for work on account; below
 *     0 for who goes so many days ahead of others
 * @param normWeeks within how many weeks we meant to come when it was booked
 */
public record BookingDetails(
        BookingId id,
        ServicepuntId servicepunt,
        ResidentId resident,
        OfferingId offering,
        OfferingKind kind,
        Minutes estimated,
        Wishes wishes,
        @Nullable String place,
        String note,
        AdditionalityAnswer additionality,
        @Nullable SeriesPlace series,
        @Nullable ParticipantId preferredHelper,
        int yieldsDays,
        int normWeeks,
        Instant requestedAt) {

    /** The same from another first day on. */
    BookingDetails from(LocalDate earliest) {
        return wishing(new Wishes(wishes.dagdelen(), earliest, wishes.latest()));
    }

    /** The same once more: another week of a series. */
    BookingDetails again(BookingId other, Wishes when, SeriesPlace place, Instant at) {
        return new BookingDetails(
                other,
                servicepunt,
                resident,
                offering,
                kind,
                estimated,
                when,
                this.place,
                note,
                additionality,
                place,
                preferredHelper,
                yieldsDays,
                normWeeks,
                at);
    }

    /** The same at another time. */
    BookingDetails wishing(Wishes other) {
        return new BookingDetails(
                id,
                servicepunt,
                resident,
                offering,
                kind,
                estimated,
                other,
                place,
                note,
                additionality,
                series,
                preferredHelper,
                yieldsDays,
                normWeeks,
                requestedAt);
    }
}
