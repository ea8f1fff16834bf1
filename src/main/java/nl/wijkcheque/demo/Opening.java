package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.NewTariff;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.Tariff;
import nl.wijkcheque.catalogue.TariffGroup;
import nl.wijkcheque.catalogue.VatTreatment;
import nl.wijkcheque.platform.web.Texts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;

/** Gives the servicepunt its catalogue, prices and map. All of them are demonstration values: Ede's prices are not known. */
final class Opening {

    private static final VatTreatment STANDARD_RATE = new VatTreatment.Rate(2_100);

    /** Before any demonstration: another may share these offerings and begin earlier. */
    private static final LocalDate TAXED_SINCE = LocalDate.of(2009, 3, 3);

    private final World world;

    Opening(World world) {
        this.world = world;
    }

    void open() {
        LocalDate day = world.calendar.opening();
        world.at(day, LocalTime.of(8, 0), () -> {
            offer();
            price(day, 800, 400);
            TownMap.load(world);
            pack();
        });
        LocalDate newYear = world.calendar.today().withDayOfYear(1);
        if (newYear.isAfter(day)) {
            LocalDate december = newYear.minusWeeks(3);
            LocalDate told = december.isBefore(day) ? day : december;
            world.agenda.on(told, () -> world.at(told, LocalTime.of(8, 15), () -> price(newYear, 850, 425)));
        }
    }

    /** What another servicepunt of the demonstration offers already is not offered twice. */
    private void offer() {
        Map<String, Offering> known = world.facades.offerings().list(true).stream()
                .collect(Collectors.toMap(o -> o.name(Texts.DUTCH), Function.identity(), (first, second) -> first));
        for (DemoOffering offering : DemoOffering.values()) {
            Offering there = known.get(DemoWords.of(offering).nl());
            VatTreatment vat = offering.isDienst() ? new VatTreatment.Exempt() : STANDARD_RATE;
            world.offerings.put(
                    offering,
                    there != null
                            ? there.id()
                            : world.facades
                                    .offerings()
                                    .add(world.staff.admin(), offering.details(), new DatedVat(vat, TAXED_SINCE))
                                    .orThrow());
        }
    }

    /** What crews take along. */
    private void pack() {
        for (DemoOffering offering : DemoOffering.values()) {
            world.facades
                    .day()
                    .kits()
                    .set(world.staff.foreman(), world.idOf(offering), DemoKits.of(offering))
                    .orThrow();
        }
    }

    /** @param standard cents for an hour; half an hour costs half of it, rounded up */
    private void price(LocalDate from, long standard, long reduced) {
        set(TariffGroup.STANDARD, from, standard);
        set(TariffGroup.REDUCED, from, reduced);
    }

    private void set(TariffGroup group, LocalDate from, long cents) {
        Actor admin = world.staff.admin();
        set(admin, new NewTariff(group, Minutes.of(60), Money.cents(cents), from));
        set(admin, new NewTariff(group, Minutes.of(30), Money.cents(Math.ceilDiv(cents, 2)), from));
    }

    private void set(Actor admin, NewTariff tariff) {
        boolean there = world.facades.tariffs().all().stream().anyMatch(other -> isFor(tariff, other));
        if (!there) {
            world.facades.tariffs().set(admin, tariff).orThrow();
        }
    }

    private static boolean isFor(NewTariff tariff, Tariff other) {
        return other.group() == tariff.group()
                && other.worth().equals(tariff.worth())
                && other.validFrom().equals(tariff.validFrom());
    }
}
