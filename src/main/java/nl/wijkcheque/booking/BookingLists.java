package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.ResidentLooks;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Lists of bookings for people: with the names of residents and offerings. */
@Singleton
public final class BookingLists {

    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final BookingRows rows;
    private final EventRows events;
    private final Hosts hosts;
    private final Offerings offerings;
    private final ResidentLooks looks;
    private final Clock clock;

    BookingLists(
            BookingRows rows,
            EventRows events,
            Hosts hosts,
            Offerings offerings,
            ResidentLooks looks,
            Clock clock) {
        this.rows = rows;
        this.events = events;
        this.hosts = hosts;
        this.offerings = offerings;
        this.looks = looks;
        this.clock = clock;
    }

    Optional<BookingFile> file(Actor by, BookingId id) {
        return rows.findById(id.value())
                .map(BookingMapping::read)
                .filter(booking -> Moves.mayTouch(by, booking.details()))
                .map(booking -> new BookingFile(
                        named(List.of(booking)).getFirst(),
                        events.of(id.value()).stream().map(EventRow::event).toList()));
    }

    /** {@link #ofResident} for a person: a look by staff is written down. */
    public Slice<BookingLine> openOf(Actor by, ResidentId resident, String after, int size) {
        looks.looked(by, resident);
        return ofResident(resident, after, size);
    }

    /**
     * Newest first.
     *
     * @param after the cursor of the page before, a UUID; empty for the first
     */
    public Slice<BookingLine> ofResident(ResidentId resident, String after, int size) {
        UUID before = after.isEmpty() ? LAST : UUID.fromString(after);
        return lines(rows.ofResident(resident.value(), before, size + 1), size);
    }

    /**
     * Oldest first.
     *
     * @param after the cursor of the page before, a UUID; empty for the first
     */
    public Slice<BookingLine> inState(ServicepuntId servicepunt, BookingState state, String after, int size) {
        UUID last = after.isEmpty() ? FIRST : UUID.fromString(after);
        return lines(rows.inState(servicepunt.value(), state.name(), last, size + 1), size);
    }

    public int count(ServicepuntId servicepunt, BookingState state) {
        return rows.count(servicepunt.value(), state.name());
    }

    /**
     * Those that are not at their end, in the order of their ids, for who looks whether none is lost.
     *
     * @param after the last of the page before; null for the first
     */
    public List<OpenBooking> open(ServicepuntId servicepunt, @Nullable BookingId after, int size) {
        return rows.open(servicepunt.value(), after == null ? FIRST : after.value(), size).stream()
                .map(row -> new OpenBooking(
                        new BookingId(row.id()),
                        BookingState.valueOf(row.state()),
                        row.visitId() == null ? null : new VisitId(row.visitId())))
                .toList();
    }

    /** The visits that bookings have and that are still to be finished, in no order. */
    public List<VisitId> onVisit(ServicepuntId servicepunt) {
        return rows.onVisit(servicepunt.value()).stream().map(VisitId::new).toList();
    }

    /** How many wait now, per offering; in no order. */
    public List<WaitingCount> waiting(ServicepuntId servicepunt) {
        LocalDate today = Amsterdam.today(clock);
        return rows.waiting(servicepunt.value(), clock.instant()).stream()
                .map(row -> new WaitingCount(
                        new OfferingId(row.offeringId()),
                        OfferingKind.valueOf(row.kind()),
                        Math.toIntExact(row.bookings()),
                        ChronoUnit.DAYS.between(
                                Amsterdam.dayOf(row.oldest()), today)))
                .toList();
    }

    private Slice<BookingLine> lines(List<BookingRow> oneMore, int size) {
        Slice<BookingRow> slice = Slice.of(oneMore, size, row -> row.id().toString());
        return new Slice<>(
                named(slice.items().stream().map(BookingMapping::read).toList()), slice.next());
    }

    private List<BookingLine> named(List<Booking> bookings) {
        Names names = names(bookings);
        return bookings.stream()
                .map(booking -> new BookingLine(
                        booking,
                        names.host(booking).title(),
                        names.offering(booking).details().name()))
                .toList();
    }

    private Names names(List<? extends Booking> bookings) {
        return new Names(
                hosts.findAll(bookings.stream()
                        .map(booking -> booking.details().resident())
                        .distinct()
                        .toList()),
                offerings.findAll(bookings.stream()
                        .map(booking -> booking.details().offering())
                        .distinct()
                        .toList()));
    }

    private record Names(Map<ResidentId, Host> hosts, Map<OfferingId, Offering> offerings) {

        Host host(Booking booking) {
            return requireNonNull(hosts.get(booking.details().resident()));
        }

        Offering offering(Booking booking) {
            return requireNonNull(offerings.get(booking.details().offering()));
        }
    }
}
