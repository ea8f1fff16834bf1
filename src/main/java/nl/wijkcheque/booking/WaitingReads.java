package nl.wijkcheque.booking;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;

/** Reads what waits, for planning. */
@Singleton
final class WaitingReads {

    private final BookingRows bookings;
    private final TurnRows turns;
    private final Hosts hosts;

    WaitingReads(BookingRows bookings, TurnRows turns, Hosts hosts) {
        this.bookings = bookings;
        this.turns = turns;
        this.hosts = hosts;
    }

    List<WaitingForWeek> forWeek(ServicepuntId servicepunt, Period days, int most) {
        List<Booking.OnWachtlijst> waiting = Stream.of(false, true)
                .flatMap(heldBack -> bookings
                        .waitingFor(servicepunt.value(), days.from(), days.until(), heldBack, most)
                        .stream())
                .map(BookingMapping::read)
                .map(Booking.OnWachtlijst.class::cast)
                .toList();
        Map<BookingId, Turn> standing = turns(waiting.stream().map(Booking::id).toList());
        Map<ResidentId, Host> found = hosts.findAll(waiting.stream()
                .map(booking -> booking.details().resident())
                .distinct()
                .toList());
        return waiting.stream()
                .map(booking -> new WaitingForWeek(
                        booking,
                        requireNonNull(standing.get(booking.id())),
                        Doorsteps.of(
                                booking.details(), requireNonNull(found.get(booking.details().resident())))))
                .toList();
    }

    boolean mayRead(Actor by, BookingId id) {
        return bookings.findById(id.value())
                .map(BookingMapping::read)
                .filter(booking -> Moves.mayTouch(by, booking.details()))
                .isPresent();
    }

    /** How those stand in the line; also of what does not wait any more. */
    Map<BookingId, Turn> turns(Collection<BookingId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<UUID> wanted = ids.stream().map(BookingId::value).toList();
        return turns.findByIdIn(wanted).stream()
                .collect(Collectors.toMap(row -> new BookingId(row.id()), TurnRow::turn));
    }
}
