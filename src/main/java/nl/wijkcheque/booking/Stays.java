package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.TimeOrderedIds;

/**
 * Keeps from when until when each booking stood on the wachtlijst, and for what cause: what statements count. What was
 * called off before the first day on which it might be done never waited, and leaves nothing.
 */
@Singleton
final class Stays {

    private static final List<String> COLUMNS = List.of(
            "id",
            "booking_id",
            "servicepunt_id",
            "offering_id",
            "cause",
            "came",
            "waiting_since",
            "began_at",
            "left_at",
            "went");

    private static final String CAUSE = "CAUSE";

    private final StayRows rows;
    private final RowInserts inserts;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Stays(StayRows rows, RowInserts inserts, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.inserts = inserts;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param back whether it had a visit that did not happen */
    void begin(Booking.OnWachtlijst waiting, boolean back) {
        add(waiting, WaitingCause.CAPACITY, back ? "BACK" : "NEW");
    }

    void end(BookingDetails details, BookingState to) {
        close(details, to.name());
    }

    void change(Booking.OnWachtlijst waiting, WaitingCause cause) {
        if (waiting.waitingSince().isAfter(clock.instant())) {
            inserts.sendWaiting();
            rows.correct(waiting.id().value(), cause.name());
        } else {
            close(waiting.details(), CAUSE);
            add(waiting, cause, CAUSE);
        }
    }

    /** It waits since another moment: what had not begun begins then. */
    void restart(Booking.OnWachtlijst waiting) {
        inserts.sendWaiting();
        Instant now = clock.instant();
        Instant since = waiting.waitingSince();
        rows.restart(waiting.id().value(), now, since, since.isAfter(now) ? since : now);
    }

    private void close(BookingDetails details, String went) {
        inserts.sendWaiting();
        rows.forget(details.id().value(), clock.instant());
        rows.close(details.id().value(), clock.instant(), went);
    }

    private void add(Booking.OnWachtlijst waiting, WaitingCause cause, String came) {
        Instant now = clock.instant();
        Instant since = waiting.waitingSince();
        BookingDetails details = waiting.details();
        inserts.atCommit(
                "wachtlijst_stay",
                COLUMNS,
                List.of(Arrays.asList(
                        ids.next(),
                        details.id().value(),
                        details.servicepunt().value(),
                        details.offering().value(),
                        cause,
                        came,
                        since,
                        since.isAfter(now) ? since : now,
                        null,
                        null)));
    }
}
