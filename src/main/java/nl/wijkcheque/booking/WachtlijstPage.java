package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.WachtlijstQuery.Range;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;

/** One page of the wachtlijst as people read it: with names, places in the line and what may be expected. */
@Singleton
final class WachtlijstPage {

    /** {@code 1A2B3C4D} or {@code 1A2B-3C4D}. */
    private static final String NUMBER = "[0-9A-F]{4}[ -]?[0-9A-F]{4}";

    private final BookingRows bookings;
    private final WachtlijstQuery query;
    private final WaitingReads reads;
    private final Paces paces;
    private final Hosts hosts;
    private final Offerings offerings;
    private final Holidays holidays;
    private final Clock clock;

    WachtlijstPage(
            BookingRows bookings,
            WachtlijstQuery query,
            WaitingReads reads,
            Paces paces,
            Hosts hosts,
            Offerings offerings,
            Holidays holidays,
            Clock clock) {
        this.bookings = bookings;
        this.query = query;
        this.reads = reads;
        this.paces = paces;
        this.hosts = hosts;
        this.offerings = offerings;
        this.holidays = holidays;
        this.clock = clock;
    }

    Slice<WachtlijstEntry> of(ServicepuntId servicepunt, WachtlijstFilter filter, String after, int size) {
        LineMark mark = LineMark.read(after);
        Slice<BookingRow> rows = Slice.of(
                found(servicepunt, filter, mark.key(), size + 1), size, WachtlijstPage::key);
        Map<UUID, Integer> positions = positions(servicepunt, rows.items(), mark);
        return new Slice<>(
                read(servicepunt, rows.items(), positions),
                rows.next() == null ? null : next(filter, mark, rows.items(), positions).text());
    }

    Optional<WachtlijstEntry> one(Actor by, BookingId id) {
        return bookings.findById(id.value())
                .filter(row -> row.wachtlijstKey() != null)
                .filter(row -> Moves.mayTouch(by, BookingMapping.read(row).details()))
                .map(row -> {
                    ServicepuntId servicepunt = new ServicepuntId(row.servicepuntId());
                    Map<UUID, Integer> position = positions(servicepunt, List.of(row), LineMark.read(""));
                    return read(servicepunt, List.of(row), position).getFirst();
                });
    }

    /** Only where all of an offering is shown that stands up to there is it known how many that are. */
    private static LineMark next(
            WachtlijstFilter filter, LineMark mark, List<BookingRow> rows, Map<UUID, Integer> positions) {
        Map<UUID, Integer> reached = new HashMap<>();
        rows.forEach(row -> reached.put(row.offeringId(), requireNonNull(positions.get(row.id()))));
        LineMark next = mark.at(key(rows.getLast()), reached);
        return filter.showsWholeOfferings() ? next : next.uncounted();
    }

    private List<WachtlijstEntry> read(
            ServicepuntId servicepunt, List<BookingRow> rows, Map<UUID, Integer> positions) {
        Map<BookingId, Turn> turns = reads.turns(
                rows.stream().map(row -> new BookingId(row.id())).toList());
        Map<ResidentId, Host> people = hosts.findAll(rows.stream()
                .map(row -> new ResidentId(row.residentId()))
                .distinct()
                .toList());
        Map<OfferingId, Offering> asked = offerings.findAll(rows.stream()
                .map(row -> new OfferingId(row.offeringId()))
                .distinct()
                .toList());
        Map<OfferingId, Pace> moves = rows.isEmpty() ? Map.of() : paces.of(servicepunt);
        LocalDate today = Amsterdam.today(clock);
        return rows.stream().map(row -> {
            Booking.OnWachtlijst booking = (Booking.OnWachtlijst) BookingMapping.read(row);
            BookingDetails details = booking.details();
            Turn turn = requireNonNull(turns.get(booking.id()));
            Offering offering = requireNonNull(asked.get(details.offering()));
            int position = requireNonNull(positions.get(row.id()));
            return new WachtlijstEntry(
                    booking,
                    turn,
                    requireNonNull(people.get(details.resident())).title(),
                    offering.details().name(),
                    waitingDays(booking),
                    position,
                    Expectation.of(details, turn).week(position, moves.get(offering.id()), offering, today, holidays));
        })
                .toList();
    }

    private long waitingDays(Booking.OnWachtlijst booking) {
        LocalDate since = Amsterdam.dayOf(booking.waitingSince());
        return Math.max(0, ChronoUnit.DAYS.between(since, Amsterdam.today(clock)));
    }

    /** From 1, among all that wait for the same offering: counted between the rows of the page, so each only once. */
    private Map<UUID, Integer> positions(ServicepuntId servicepunt, List<BookingRow> rows, LineMark mark) {
        Map<UUID, String> last = new HashMap<>();
        List<Range> ranges = new ArrayList<>();
        for (BookingRow row : rows) {
            UUID offering = row.offeringId();
            String front = mark.knows(offering) ? mark.key() : "";
            String before = last.put(offering, key(row));
            ranges.add(new Range(offering, before == null ? front : before, key(row)));
        }
        int[] counts = query.between(servicepunt, ranges);
        Map<UUID, Integer> reached = new HashMap<>();
        Map<UUID, Integer> positions = new HashMap<>();
        for (int at = 0; at < counts.length; at++) {
            UUID offering = rows.get(at).offeringId();
            int position = reached.getOrDefault(offering, mark.reached(offering)) + counts[at] + 1;
            reached.put(offering, position);
            positions.put(rows.get(at).id(), position);
        }
        return positions;
    }

    private List<BookingRow> found(ServicepuntId servicepunt, WachtlijstFilter filter, String after, int size) {
        String text = filter.text().strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) {
            return query.page(servicepunt, filter, null, "", after, size);
        }
        if (text.matches(NUMBER)) {
            return query.page(servicepunt, filter, null, text.replaceAll("[ -]", ""), after, size);
        }
        List<UUID> whose = hosts.named(filter.text()).stream().map(ResidentId::value).toList();
        return whose.isEmpty() ? List.of() : query.page(servicepunt, filter, whose, "", after, size);
    }

    private static String key(BookingRow row) {
        return requireNonNull(row.wachtlijstKey());
    }
}
