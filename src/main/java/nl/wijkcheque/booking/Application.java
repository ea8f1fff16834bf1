package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.shared.Minutes;

/** A request as the policies judge it: with the offering it is about, on the day it is made. */
record Application(NewBooking request, Offering offering, LocalDate today, Minutes klusMaximum) {

    boolean isWeekly() {
        return request.weeks() > 1;
    }

    /** The wish of every visit that it asks for. */
    List<Wishes> wishes() {
        return isWeekly()
                ? IntStream.range(0, request.weeks())
                        .mapToObj(request.wishes()::inWeek)
                        .toList()
                : List.of(request.wishes());
    }
}
