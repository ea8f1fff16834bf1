package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.LastContact;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** Compares what was planned and taken back with when the resident was last reached; nothing is stored, so nothing is forgotten. */
@Singleton
class UntoldReads {

    /** That nobody came longer ago than this is no news to her. [choice] */
    private static final Duration LONGEST_AFTER = Duration.ofDays(30);

    private final PlannedVisitRows visits;
    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final Clock clock;

    UntoldReads(PlannedVisitRows visits, Bookings bookings, Wachtlijst wachtlijst, Clock clock) {
        this.visits = visits;
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.clock = clock;
    }

    /** In four queries, however many there are. */
    List<Untold> at(ServicepuntId servicepunt) {
        Instant now = clock.instant();
        Map<UUID, PlannedVisitRow> latest = new LinkedHashMap<>();
        visits.released(servicepunt.value(), now.minus(LONGEST_AFTER)).forEach(row -> latest.put(row.bookingId(), row));
        visits.ahead(servicepunt.value(), today()).forEach(row -> latest.put(row.bookingId(), row));
        return untold(latest.values());
    }

    /** What the resident has to be told of the booking of that visit. */
    Optional<Untold> about(PlannedVisitRow row) {
        return current(row).flatMap(now -> untold(List.of(now)).stream().findFirst());
    }

    /** The visit that counts now for the same booking: what stands instead of that one, or that one when nothing does. */
    Optional<PlannedVisitRow> current(PlannedVisitRow row) {
        return bookings.find(new BookingId(row.bookingId()))
                .flatMap(booking -> booking instanceof Booking.Planned planned
                        ? visits.standing(planned.visit().value())
                        : Optional.of(row));
    }

    private List<Untold> untold(Collection<PlannedVisitRow> rows) {
        List<BookingId> ids = rows.stream().map(row -> new BookingId(row.bookingId())).toList();
        Map<BookingId, Booking> known = bookings.findAll(ids);
        Map<BookingId, LastContact> contacts = wachtlijst.contacts(ids);
        List<Untold> untold = new ArrayList<>();
        for (PlannedVisitRow row : rows) {
            BookingId id = new BookingId(row.bookingId());
            LastContact contact = contacts.get(id);
            if (concernsHer(row, Objects.requireNonNull(known.get(id)))
                    && (contact == null || !contact.isToldSince(since(row)))) {
                untold.add(untold(row, contact));
            }
        }
        untold.sort(Comparator.comparing((Untold one) -> one.slot().start()).thenComparing(one -> one.visit().value()));
        return untold;
    }

    /** What begins late today is still news. */
    private Instant today() {
        return Amsterdam.startOf(Amsterdam.today(clock));
    }

    /** It is still to come; or it is off, through no wish of hers, and nothing came instead. */
    private boolean concernsHer(PlannedVisitRow row, Booking booking) {
        String why = row.unplanReason();
        return why == null
                ? booking instanceof Booking.Planned && !row.startsAt().isBefore(today())
                : booking instanceof Booking.OnWachtlijst && UnplanReason.valueOf(why).breaksPromise();
    }

    private static Instant since(PlannedVisitRow row) {
        Instant unplanned = row.unplannedAt();
        return unplanned == null ? row.plannedAt() : unplanned;
    }

    private static Untold untold(PlannedVisitRow row, @Nullable LastContact contact) {
        return new Untold(
                new VisitId(row.id()),
                new BookingId(row.bookingId()),
                new ResidentId(row.residentId()),
                row.slot(),
                row.standingBooking() == null,
                contact != null && contact.isTriedSince(since(row)) ? contact.tried() : null);
    }
}
