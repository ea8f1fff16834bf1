package nl.wijkcheque.booking;

import java.util.UUID;

/**
 * Which one of a weekly dienst a booking is.
 *
 * @param id shared by all of the series
 * @param week from 1
 * @param weeks how many there are; 0 when it goes on until somebody ends it
 */
public record SeriesPlace(UUID id, int week, int weeks) {

    public boolean isOpenEnded() {
        return weeks == NewBooking.UNTIL_ENDED;
    }
}
