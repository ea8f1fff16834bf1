package nl.wijkcheque.planning;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Cancellation;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.LastContact;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** Compares what residents last heard with what is planned now; nothing is stored, so nothing is forgotten. */
@Singleton
class UntoldReads {

    /** That nobody came longer ago than this is no news to her. [choice] */
    private static final Duration LONGEST_AFTER = Duration.ofDays(30);

    private final PlannedVisitRows visits;
    private final CrewRows crews;
    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final Hosts hosts;
    private final Clock clock;

    UntoldReads(
            PlannedVisitRows visits,
            CrewRows crews,
            Bookings bookings,
            Wachtlijst wachtlijst,
            Hosts hosts,
            Clock clock) {
        this.visits = visits;
        this.crews = crews;
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.hosts = hosts;
        this.clock = clock;
    }

    /** In seven queries at most, however many there are. */
    List<Untold> at(ServicepuntId servicepunt) {
        return untold(Stream.concat(
                visits.released(servicepunt.value(), longAgo()).stream(),
                visits.ahead(servicepunt.value(), today()).stream()));
    }

    /** What the resident has to be told of the booking of that visit. */
    Optional<Untold> about(PlannedVisitRow row) {
        return untold(visits.ofBooking(row.residentId(), row.bookingId(), longAgo()).stream()).stream().findFirst();
    }

    private List<Untold> untold(Stream<PlannedVisitRow> rows) {
        Map<BookingId, List<PlannedVisitRow>> visitsOf = rows
                .collect(groupingBy(row -> new BookingId(row.bookingId())));
        Map<BookingId, LastContact> contacts = wachtlijst.contacts(visitsOf.keySet());
        List<Difference> differences = bookings.findAll(visitsOf.keySet()).values().stream()
                .map(booking -> difference(
                        booking, Objects.requireNonNull(visitsOf.get(booking.id())), contacts.get(booking.id())))
                .flatMap(Optional::stream)
                .toList();
        Set<ResidentId> dead = dead(differences);
        Map<UUID, Set<UUID>> crewOf = crews(differences);
        return differences.stream()
                .filter(one -> !dead.contains(one.resident()))
                .map(one -> one.untold(crewOf))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing((Untold one) -> one.slot().start())
                        .thenComparing(one -> one.visit().value()))
                .toList();
    }

    /** What is off is told as long as nobody has come since; what she called off herself she knows. */
    private Optional<Difference> difference(
            Booking booking, List<PlannedVisitRow> all, @Nullable LastContact contact) {
        LastHeard heard = LastHeard.of(all, contact);
        Optional<PlannedVisitRow> off = heard.off();
        return switch (booking) {
            case Booking.Planned planned -> all.stream()
                    // What begins late today is still news.
                    .filter(row -> row.id().equals(planned.visit().value()) && !row.startsAt().isBefore(today()))
                    .filter(row -> !heard.knows(row))
                    .findFirst()
                    .map(row -> Difference.of(row, off.orElse(null), heard, contact));
            case Booking.OnWachtlijst _ -> off.map(row -> Difference.of(null, row, heard, contact));
            case Booking.Cancelled(_, Cancellation how) when how.by() == CancelledBy.STAFF ->
                off.map(row -> Difference.of(null, row, heard, contact));
            case Booking.Requested _,Booking.UnderWay _,Booking.Done _,Booking.Rejected _,Booking.Cancelled _ ->
                Optional.empty();
        };
    }

    private Instant today() {
        return Amsterdam.startOf(Amsterdam.today(clock));
    }

    private Instant longAgo() {
        return clock.instant().minus(LONGEST_AFTER);
    }

    /** Nobody has to call them. */
    private Set<ResidentId> dead(List<Difference> differences) {
        return differences.isEmpty()
                ? Set.of()
                : hosts.findAll(differences.stream().map(Difference::resident).collect(toSet())).values().stream()
                        .filter(host -> host instanceof Resident resident && resident.isDead())
                        .map(Host::id)
                        .collect(toSet());
    }

    /** Of visits at the time at which she expects another: they may be the same to her. */
    private Map<UUID, Set<UUID>> crews(List<Difference> differences) {
        List<UUID> ids = differences.stream()
                .filter(Difference::isSameTime)
                .flatMap(one -> Stream.of(Objects.requireNonNull(one.now()), Objects.requireNonNull(one.off())))
                .map(PlannedVisitRow::id)
                .toList();
        return ids.isEmpty()
                ? Map.of()
                : crews.of(ids).stream()
                        .collect(groupingBy(CrewRow::visitId, mapping(CrewRow::participantId, toSet())));
    }
}
