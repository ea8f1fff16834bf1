package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.demo.Waiting.OnItsWay;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;

/**
 * A resident dies; her cheques pass to who lived with her and what she asked for is cancelled, as a clerk is led to do it.
 */
final class Bereavement {

    private static final int DAYS_TO_TELL = 3;

    private final World world;

    Bereavement(World world) {
        this.world = world;
    }

    /** On the last workday, so that nothing else is made of her afterwards. Nobody in a servicepunt where no one fits. */
    void on(LocalDate day, List<Waiting> wachtlijst, List<OnItsWay> visits) {
        if (!day.equals(world.calendar.workdaysAgo(1))) {
            return;
        }
        Set<ResidentId> expected = Stream.concat(
                wachtlijst.stream(), visits.stream().map(OnItsWay::booking))
                .map(waiting -> waiting.neighbour().id())
                .collect(Collectors.toSet());
        for (int number = 2; number < world.neighbours.size(); number++) {
            Neighbour partner = world.neighbours.get(number);
            Neighbour died = world.neighbours.get(number - 1);
            if (partner.purse() == died.purse()
                    && partner.purse().worth().isLongerThan(Minutes.ZERO)
                    && !expected.contains(died.id())) {
                settle(day, died, partner);
                return;
            }
        }
    }

    private void settle(LocalDate day, Neighbour died, Neighbour partner) {
        world.at(day, LocalTime.of(16, 20), () -> {
            world.facades
                    .deaths()
                    .record(world.staff.clerk(), died.id(), day.minusDays(DAYS_TO_TELL))
                    .orThrow();
            world.facades
                    .bequests()
                    .get()
                    .passOn(world.staff.clerk(), died.id(), partner.id())
                    .orThrow();
            world.facades.bookingLists().ofResident(died.id(), "", Slice.LARGEST_SIZE).items().stream()
                    .map(BookingLine::booking)
                    .filter(Booking.Cancellable.class::isInstance)
                    .forEach(booking -> world.facades
                            .bookings()
                            .cancel(world.staff.clerk(), booking.id(), CancelledBy.STAFF, "Overleden")
                            .orThrow());
        });
        world.neighbours.remove(died);
    }
}
