package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;

/** What happened to bookings over longer times, without names: for statements. */
@Singleton
public final class BookingHistory {

    private static final String CAUSE = "CAUSE";

    private final StayRows stays;
    private final BookingRows bookings;

    BookingHistory(StayRows stays, BookingRows bookings) {
        this.stays = stays;
        this.bookings = bookings;
    }

    /** Every stay on the wachtlijst that touches the period, in no order. */
    public List<Stay> stays(ServicepuntId servicepunt, Period days) {
        return stays.touching(servicepunt.value(), days.start(), days.end()).stream()
                .map(row -> new Stay(
                        new OfferingId(row.offeringId()),
                        WaitingCause.valueOf(row.cause()),
                        !row.came().equals(CAUSE),
                        row.waitingSince(),
                        row.beganAt(),
                        row.leftAt(),
                        row.went() != null && !row.went().equals(CAUSE)))
                .toList();
    }

    /** What was done in the period, in no order. */
    public List<DoneWork> done(ServicepuntId servicepunt, Period days) {
        return bookings.done(servicepunt.value(), days.start(), days.end()).stream()
                .map(row -> new DoneWork(
                        OfferingKind.valueOf(row.kind()),
                        row.closedAt(),
                        row.replaces() == 1,
                        row.seriesId() == null ? row.id() : row.seriesId()))
                .toList();
    }
}
