package nl.wijkcheque.booking.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import nl.wijkcheque.booking.Agreed;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.PlaceSentence;
import nl.wijkcheque.booking.Turn;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * A booking that waits.
 *
 * @param waitingDays since it was accepted and the first day of its wish has come; 0 when that is today or later
 * @param number to say on the phone
 * @param position from 1, among all that wait for the same klus or dienst
 * @param explanation why it stands where it stands, in the language of the reader
 * @param normDate when we meant to have come
 * @param expectedWeek Monday of the week in which it will be planned if work goes on as in the last weeks; null when that
 *     can't be said
 * @param urgencyByName who said that it goes before others; null when it does not, or the service did
 * @param causeSince null when the cause never changed
 * @param pausedUntil the day on which the resident can again; null when she can
 * @param offeredUntil when the offer that she has to answer ends; null when there is none
 */
@Serdeable
record WaitingJson(
        BookingJson booking,
        String acceptedAt,
        long waitingDays,
        String number,
        int position,
        String explanation,
        LocalDate normDate,
        @Nullable LocalDate expectedWeek,
        Urgency urgency,
        String urgencyReason,
        @Nullable String urgencyByName,
        WaitingCause cause,
        @Nullable String causeSince,
        @Nullable LocalDate pausedUntil,
        @Nullable String offeredUntil,
        @Nullable LocalDate agreedDay,
        @Nullable LocalTime agreedStart) {

    /** @param names of accounts */
    static WaitingJson of(
            WachtlijstEntry entry, PlaceSentence sentences, Locale locale, Map<AccountId, String> names) {
        Turn turn = entry.turn();
        Agreed agreed = turn.agreed();
        return new WaitingJson(
                BookingJson.of(new BookingLine(entry.booking(), entry.resident(), entry.offering()), locale),
                entry.booking().acceptedAt().toString(),
                entry.waitingDays(),
                entry.booking().number(),
                entry.position(),
                sentences.place(entry),
                entry.booking().normDate(),
                entry.expectedWeek(),
                turn.urgency(),
                turn.urgencyReason(),
                turn.urgencyBy() == null ? null : names.get(turn.urgencyBy()),
                turn.cause(),
                turn.causeSince() == null ? null : turn.causeSince().toString(),
                turn.pausedUntil(),
                turn.offeredUntil() == null ? null : turn.offeredUntil().toString(),
                agreed == null ? null : agreed.day(),
                agreed == null ? null : agreed.start());
    }
}
