package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.shared.Minutes;

/** A request as the policies judge it: with the offering it is about, on the day it is made. */
record Application(NewBooking request, Offering offering, LocalDate today, Minutes klusMaximum) {

    /** Of a series without an end: how many are made and looked at when it is asked for. */
    static final int FIRST_WEEKS = 4;

    boolean isWeekly() {
        return request.weeks() != 1;
    }

    /** The wish of every visit that it asks for; of one without an end, those of its first weeks. */
    List<Wishes> wishes() {
        return isWeekly()
                ? IntStream.range(0, request.weeks() == NewBooking.UNTIL_ENDED ? FIRST_WEEKS : request.weeks())
                        .mapToObj(request.wishes()::inWeek)
                        .toList()
                : List.of(request.wishes());
    }
}
