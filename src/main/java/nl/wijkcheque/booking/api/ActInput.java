package nl.wijkcheque.booking.api;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.wijkcheque.booking.ContactResult;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/**
 * What is done about bookings that wait; a contact also about one that has a visit.
 *
 * @param act which of the others are needed follows from it
 * @param until of a pause: the day on which it can be planned again
 * @param note for colleagues; the reason of an urgency
 */
@Serdeable
record ActInput(
        @NotNull Kind act,
        @Nullable Urgency urgency,
        @Nullable WaitingCause cause,
        @Nullable LocalDate until,
        @Nullable ContactWay way,
        @Nullable ContactResult result,
        @Nullable @Size(max = 300) String note) {

    /** Refused: as the act itself, or INPUT_MISSING at what it needs. */
    Outcome<BookingId> doFor(Wachtlijst wachtlijst, Actor by, BookingId id) {
        String words = note == null ? "" : note;
        return switch (act) {
            case URGENCY -> urgency == null
                    ? missing("urgency")
                    : wachtlijst.setUrgency(by, id, urgency, words);
            case PAUSE -> until == null ? missing("until") : wachtlijst.pause(by, id, until, words);
            case RESUME -> wachtlijst.resume(by, id);
            case CAUSE -> cause == null ? missing("cause") : wachtlijst.tell(by, id, cause, words);
            case CONTACT -> way == null || result == null
                    ? missing(way == null ? "way" : "result")
                    : wachtlijst.contacted(by, id, way, result, words);
        };
    }

    private static Outcome<BookingId> missing(String field) {
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(field));
    }

    /** What can be done from here. */
    enum Kind {
        URGENCY,
        PAUSE,
        RESUME,
        CAUSE,
        CONTACT
    }
}
