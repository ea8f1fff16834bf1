package nl.wijkcheque.booking.web;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Set;
import nl.wijkcheque.platform.web.NavEntry;
import nl.wijkcheque.shared.Role;

/** The tabs of bookings. */
@Factory
final class BookingNav {

    @Singleton
    NavEntry book() {
        return new NavEntry(20, "/book", "booking.nav.book", Set.of(Role.RESIDENT));
    }

    @Singleton
    NavEntry mine() {
        return new NavEntry(30, "/my-bookings", "booking.nav.mine", Set.of(Role.RESIDENT), "/my-visits");
    }

    @Singleton
    NavEntry requests() {
        return new NavEntry(40, "/bookings/requests", "booking.nav.requests", Set.of(Role.COORDINATOR));
    }

    @Singleton
    NavEntry wachtlijst() {
        return new NavEntry(50, "/wachtlijst", "booking.nav.wachtlijst", Set.of(Role.CLERK, Role.COORDINATOR),
                "/bookings", "/series");
    }
}
