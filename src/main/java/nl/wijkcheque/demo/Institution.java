package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.resident.ContactData;
import nl.wijkcheque.resident.NewOrganisation;
import nl.wijkcheque.resident.NewPremises;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OrganisationId;

/** An invented care home that has its windows cleaned every other week, on account. */
final class Institution {

    private static final String NAME = "Woonzorg De Verzonnen Linde";
    private static final int WEEKS_BETWEEN = 2;
    private static final int LONGER = 30;

    private final World world;
    private final CounterWork counter;

    Institution(World world, CounterWork counter) {
        this.world = world;
        this.counter = counter;
    }

    void announce() {
        LocalDate opening = world.calendar.opening();
        world.at(opening, LocalTime.of(11, 0), () -> {
            Neighbour home = home(contact());
            for (LocalDate day = world.calendar.first(); day.isBefore(world.calendar.today()); day = day.plusWeeks(
                    WEEKS_BETWEEN)) {
                LocalDate asked = day;
                world.agenda.on(asked, () -> world.at(asked, LocalTime.of(11, 15), () -> ask(asked, home)));
            }
        });
    }

    private Neighbour home(ContactData contact) {
        OrganisationId id = world.facades
                .organisations()
                .register(
                        world.staff.clerk(),
                        new NewOrganisation(NAME + world.staff.number(), "00000002", null, contact, "Ineke Bos", null))
                .orThrow();
        Premises premises = world.facades
                .organisations()
                .addPremises(
                        world.staff.clerk(), id, new NewPremises("Hoofdgebouw", contact, "Receptie"))
                .orThrow();
        return new Neighbour(
                premises.id(), contact, new Purse(), EnumSet.of(Dagdeel.MORNING, Dagdeel.AFTERNOON), true);
    }

    /** In the street of the first resident, so that it is as far from everywhere. */
    private ContactData contact() {
        ContactData near = world.neighbours.getFirst().contact();
        return new ContactData(
                near.postcode(),
                200,
                "",
                near.street(),
                near.city(),
                near.location(),
                "0318000002",
                "facturen@linde.test");
    }

    private void ask(LocalDate day, Neighbour home) {
        counter.request(
                day,
                home,
                DemoOffering.WINDOWS,
                Minutes.of(DemoOffering.WINDOWS.usual().count() + LONGER),
                new Wishes(home.home(), day.plusDays(1), null),
                false,
                1,
                null);
    }
}
