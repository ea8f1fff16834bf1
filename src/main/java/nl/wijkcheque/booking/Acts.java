package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.RowInserts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;

/** Writes down what was done about bookings that wait, in the transaction that does it. */
@Singleton
final class Acts {

    private static final List<String> COLUMNS = List.of(
            "id", "booking_id", "happened_at", "kind", "what", "result", "day", "note", "actor_id", "by_resident");

    private static final int MOST_SHOWN = 100;

    private final ActRows rows;
    private final RowInserts inserts;
    private final TimeOrderedIds ids;
    private final Clock clock;

    Acts(ActRows rows, RowInserts inserts, TimeOrderedIds ids, Clock clock) {
        this.rows = rows;
        this.inserts = inserts;
        this.ids = ids;
        this.clock = clock;
    }

    void write(Actor by, BookingDetails about, What what) {
        inserts.atCommit(
                "wachtlijst_act",
                COLUMNS,
                List.of(Arrays.asList(
                        ids.next(),
                        about.id().value(),
                        clock.instant(),
                        what.kind(),
                        what.what(),
                        what.result(),
                        what.day(),
                        what.note(),
                        by.account().value(),
                        about.resident().equals(by.resident()))));
    }

    /** The latest hundred, newest first. */
    List<Act> of(BookingId id) {
        return rows.latest(id.value(), MOST_SHOWN).stream().map(ActRow::act).toList();
    }

    /** Who is not in it was never called or written to about it. */
    Map<BookingId, LastContact> contacts(Collection<BookingId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.contacts(ids.stream().map(BookingId::value).toList()).stream()
                        .collect(Collectors.toMap(
                                row -> new BookingId(row.bookingId()),
                                row -> new LastContact(
                                        row.tried(), ContactResult.valueOf(row.result()), row.told())));
    }

    /** An act before it has a moment and an author. */
    record What(ActKind kind, String what, String result, @Nullable LocalDate day, String note) {

        static What of(ActKind kind, Enum<?> word, String note) {
            return new What(kind, word.name(), "", null, note);
        }

        static What until(ActKind kind, @Nullable LocalDate day, String note) {
            return new What(kind, "", "", day, note);
        }
    }
}
