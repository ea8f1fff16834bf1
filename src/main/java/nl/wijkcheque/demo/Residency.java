package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.wijkcheque.resident.ContactData;
import nl.wijkcheque.resident.NewResident;
import nl.wijkcheque.resident.Salutation;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Lets residents come to the servicepunt for the first time. */
final class Residency {

    /** Of every twelve, how many pay the reduced tariff because of their age, and how many because of a Wmo-indicatie. */
    private static final int OUT_OF = 12;

    private static final int BY_AGE = 3;
    private static final int BY_WMO = 1;

    /** One in so many has pets. */
    private static final int PETS_OUT_OF = 4;

    private static final int PERCENT_AT_ONCE = 60;
    private static final int PERCENT_TOGETHER = 12;

    private final World world;

    Residency(World world) {
        this.world = world;
    }

    /** Most when it opens, the others later; the first is Mrs De Vries. */
    void announce() {
        LocalDate opening = world.calendar.opening();
        int days = Math.toIntExact(opening.until(world.calendar.today(), java.time.temporal.ChronoUnit.DAYS)) - 7;
        for (int number = 0; number < world.size.residents(); number++) {
            boolean atOnce = number == 0 || days < 1 || world.dice.chance(PERCENT_AT_ONCE);
            LocalDate day = atOnce ? opening : workday(opening.plusDays(world.dice.below(days)));
            LocalTime time = LocalTime.of(9, 0).plusMinutes(number % 400);
            int which = number;
            world.agenda.on(day, () -> world.at(day, time, () -> register(which, day)));
        }
    }

    private LocalDate workday(LocalDate day) {
        return world.calendar.isWorkday(day) ? day : world.calendar.nextWorkday(day);
    }

    private void register(int number, LocalDate day) {
        Actor clerk = world.staff.clerk();
        Neighbour partner = !world.neighbours.isEmpty() && world.dice.chance(PERCENT_TOGETHER)
                ? world.neighbours.getLast()
                : null;
        NewResident who = number == 0 ? mrsDeVries() : somebody(number, partner);
        ResidentId id = world.facades.residents().register(clerk, who).orThrow();
        if (number == 0) {
            Actor herself = Staff.login(
                    world.facades,
                    world.staff.servicepunt(),
                    world.staff.number(),
                    DemoLogin.BEWONER,
                    DemoLogin.BEWONER.personName(),
                    id,
                    null);
            world.facades.residents().keepLogin(id, herself.account()).orThrow();
        }
        if (number % OUT_OF >= BY_AGE && number % OUT_OF < BY_AGE + BY_WMO) {
            LocalDate until = day.plusMonths(world.dice.between(18, 48));
            world.facades.residents().recordEntitlement(clerk, id, day, until).orThrow();
        }
        if (number % PETS_OUT_OF == 1) {
            world.facades.residents().setPets(clerk, id, true).orThrow();
        }
        world.neighbours
                .add(new Neighbour(id, who.contact(), partner == null ? new Purse() : partner.purse(), home(), false));
        world.tally.residents++;
    }

    private Set<Dagdeel> home() {
        return switch (world.dice.below(4)) {
            case 0 -> EnumSet.of(Dagdeel.MORNING);
            case 1 -> EnumSet.of(Dagdeel.AFTERNOON);
            default -> EnumSet.of(Dagdeel.MORNING, Dagdeel.AFTERNOON);
        };
    }

    private NewResident mrsDeVries() {
        Names.Street street = Names.STREETS.getFirst();
        return new NewResident(
                Salutation.MRS,
                "A.",
                "de",
                "Vries",
                world.calendar.today().minusYears(78).minusDays(40),
                contact(street, 12, 0, "06 00000100"),
                null,
                true);
    }

    private NewResident somebody(int number, @Nullable Neighbour partner) {
        Dice dice = world.dice;
        Names.Surname surname = dice.one(Names.RESIDENTS);
        boolean old = number % OUT_OF < BY_AGE;
        LocalDate born = world.calendar.today()
                .minusYears(old ? dice.between(72, 93) : dice.between(27, 68))
                .minusDays(dice.below(365));
        String phone = dice.chance(50)
                ? "0318 000 %03d".formatted(100 + number % 900)
                : "06 00000%03d".formatted(100 + number % 900);
        return new NewResident(
                dice.one(List.of(Salutation.MRS, Salutation.MRS, Salutation.MR)),
                dice.one(Names.INITIALS),
                surname.prefix(),
                surname.name(),
                born,
                partner == null
                        ? contact(dice.one(Names.STREETS), 1 + dice.below(90), dice.below(60), phone)
                        : partner.contact(),
                partner == null ? null : partner.id(),
                true);
    }

    /** @param along how far along the street, in steps of about three metres */
    private static ContactData contact(Names.Street street, int number, int along, String phone) {
        // In the newest street nobody is on the map yet; elsewhere half were put there by hand, more exactly than the table.
        boolean byHand = number % 2 == 0 && !street.equals(Names.STREETS.getLast());
        Location location = byHand
                ? new Location(street.latitude() + along * 0.00003, street.longitude() + along * 0.00002)
                : null;
        return new ContactData(
                street.postcode(), number, "", street.name(), "Ede", location, phone, null);
    }
}
