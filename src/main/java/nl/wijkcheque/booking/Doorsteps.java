package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.resident.Resident;

/** Where crews have to be, and who opens. */
@Singleton
final class Doorsteps {

    private final Hosts hosts;

    Doorsteps(Hosts hosts) {
        this.hosts = hosts;
    }

    /** Empty where nobody is known to live. */
    Optional<Doorstep> of(BookingDetails booking) {
        return hosts.find(booking.resident()).map(host -> of(booking, host));
    }

    static Doorstep of(BookingDetails details, Host host) {
        String elsewhere = details.place();
        return new Doorstep(
                host.id(),
                meets(host),
                payment(host),
                elsewhere == null
                        ? host.address().line() + ", " + host.address().place()
                        : elsewhere,
                host.phone(),
                elsewhere == null && host.pets(),
                elsewhere == null ? host.address().location() : null);
    }

    private static String meets(Host host) {
        return switch (host) {
            case Resident resident -> resident.title();
            case Premises premises -> premises.title() + " (" + premises.contactName() + ")";
        };
    }

    private static PaidBy payment(Host host) {
        return switch (host) {
            case Resident resident -> new PaidBy.Cheques(resident.household());
            case Premises premises -> new PaidBy.Invoice(premises.payer());
        };
    }
}
