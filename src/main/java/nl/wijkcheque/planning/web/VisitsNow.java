package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.DayChanges;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;

/** Leads from a visit that was moved or taken back, on a page that is still open or in an old link, to what became of it. */
@Singleton
class VisitsNow {

    /** Above what was only looked for. */
    static final String LOOKED = "planning.visit.changed";

    /** Above what was to be changed, and was not. */
    static final String NOT_DONE = "planning.visit.notDone";

    private final Planning planning;
    private final DayChanges changes;
    private final Bookings bookings;

    VisitsNow(Planning planning, DayChanges changes, Bookings bookings) {
        this.planning = planning;
        this.changes = changes;
        this.bookings = bookings;
    }

    /** One of the servicepunt of who asks, also when it stands no more. @throws RefusedException NOT_FOUND */
    PlannedVisit ever(Actor actor, UUID id) {
        return RefusedException.found(changes.ever(new VisitId(id))
                .filter(visit -> visit.servicepunt().equals(actor.servicepunt().id())));
    }

    /**
     * @param notice what is said where it leads to
     * @param page as long as it stands
     * @throws RefusedException NOT_FOUND
     */
    HttpResponse<?> orElse(Actor actor, UUID id, String notice, Supplier<HttpResponse<?>> page) {
        PlannedVisit visit = ever(actor, id);
        return planning.visit(visit.id()).isPresent() ? page.get() : Pages.goInstead(path(actor, visit), notice);
    }

    /** Of the visit that stands now for the same booking; without one, of the booking. */
    String path(Actor actor, PlannedVisit visit) {
        Optional<Booking> booking = bookings.find(visit.booking());
        if (booking.isPresent() && booking.get() instanceof Booking.OnVisit on) {
            return "/planning/visits/" + on.visit();
        }
        return actor.is(Role.COORDINATOR) ? "/bookings/" + visit.booking() : "/planning?week=" + visit.day();
    }
}
