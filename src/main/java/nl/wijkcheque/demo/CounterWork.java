package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.RejectionReason;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.cheque.NewSale;
import nl.wijkcheque.cheque.PaymentKind;
import nl.wijkcheque.cheque.Sale;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import org.jspecify.annotations.Nullable;

/** What happens at the counter and on the phone: requests come in, cheques are sold, the coordinator judges. */
final class CounterWork {

    private static final int PERCENT_IN_DOUBT = 9;
    private static final int PERCENT_REJECTED = 45;
    private static final int PERCENT_PIN = 70;
    private static final int DAYS_BEFORE_JUDGING = 2;

    private static final List<String> NOTES = List.of(
            "",
            "",
            "",
            "De bel doet het niet, graag kloppen.",
            "Er is een kleine hond. Hij doet niets.",
            "Gereedschap staat in de schuur.",
            "Belt u even als u eraan komt?",
            "Het poortje zit aan de zijkant.");

    private final World world;
    private final Demand demand;
    private final List<Waiting> wachtlijst;
    private final TillWork till;

    CounterWork(World world, Demand demand, List<Waiting> wachtlijst) {
        this.world = world;
        this.till = new TillWork(world);
        this.demand = demand;
        this.wachtlijst = wachtlijst;
    }

    /** Whoever comes to buy finds the till open. */
    void openTill(LocalDate day) {
        till.open(day);
    }

    void closeTill(LocalDate day) {
        till.close(day);
    }

    /** The requests of a day. */
    void requests(LocalDate day) {
        int minute = 0;
        for (DemoOffering offering : DemoOffering.values()) {
            for (int left = demand.on(day, offering); left > 0; left--) {
                LocalTime time = LocalTime.of(9, 10).plusMinutes(minute);
                minute += 17;
                world.at(day, time, () -> ask(day, offering));
            }
        }
    }

    /** Somebody without a name takes two cheques along, as a present. */
    void present(LocalDate day) {
        world.at(day, LocalTime.of(15, 20), () -> sell(null, 2, 60));
    }

    /** Sells what a household lacks for a visit, and mostly some more. */
    void sellFor(LocalDate day, Neighbour neighbour, Minutes needed) {
        Minutes has = neighbour.purse().worth();
        if (neighbour.onAccount() || !needed.isLongerThan(has)) {
            return;
        }
        int lacking = needed.minus(has).count();
        if (lacking % 60 != 0) {
            Sale halves = sell(neighbour, 2, 30);
            neighbour.purse().add(halves);
        }
        int hours = lacking / 60;
        if (hours > 0 || world.dice.chance(40)) {
            neighbour.purse().add(sell(neighbour, hours + world.dice.one(List.of(1, 2, 3, 5, 7)), 60));
        }
    }

    Sale sell(@Nullable Neighbour buyer, int count, int minutes) {
        PaymentKind payment = world.dice.chance(PERCENT_PIN) ? PaymentKind.PIN : PaymentKind.CASH;
        Sale sale = world.facades
                .cheques()
                .sell(
                        world.staff.clerk(),
                        new NewSale(buyer == null ? null : buyer.id(), count, Minutes.of(minutes), payment))
                .orThrow();
        world.tally.sales++;
        world.tally.cheques += count;
        world.tally.salesCents += sale.total().cents();
        return sale;
    }

    private void ask(LocalDate day, DemoOffering offering) {
        Neighbour neighbour = world.dice.one(world.neighbours);
        int weeks = offering.isWeekly() ? world.dice.between(4, 10) : 1;
        Minutes length = Minutes.of(offering.usual().count() + world.dice.one(List.of(0, 0, 0, 30)));
        Minutes most = length.isLongerThan(offering.maximum()) ? offering.maximum() : length;
        // A weekly dienst begins on the Monday after next, so that its first week can still be planned.
        LocalDate earliest = offering.isWeekly() ? Helper.weekOf(day).from().plusWeeks(3) : day.plusDays(1);
        Wishes wishes = new Wishes(neighbour.home(), earliest, offering.isWeekly() ? earliest.plusDays(4) : null);
        boolean doubt = weeks == 1 && world.dice.chance(PERCENT_IN_DOUBT);
        request(day, neighbour, offering, most, wishes, doubt, weeks, null);
    }

    void request(
            LocalDate day,
            Neighbour neighbour,
            DemoOffering offering,
            Minutes length,
            Wishes wishes,
            boolean doubt,
            int weeks,
            @Nullable Helper preferred) {
        NewBooking asked = new NewBooking(
                neighbour.id(),
                world.idOf(offering),
                length,
                wishes,
                null,
                world.dice.one(NOTES),
                doubt ? Additionality.IN_DOUBT : Additionality.ADDITIONAL,
                weeks,
                preferred == null ? null : preferred.id,
                // Who goes with her every week is who it is about.
                preferred != null && offering.isWeekly());
        List<BookingId> made = world.facades
                .bookings()
                .request(world.staff.clerk(), asked)
                .orThrow();
        world.tally.bookings += made.size();
        List<Waiting> waiting = new ArrayList<>();
        for (int week = 0; week < made.size(); week++) {
            LocalDate latest = wishes.latest() == null ? null : wishes.latest().plusWeeks(week);
            Wishes then = new Wishes(wishes.dagdelen(), wishes.earliest().plusWeeks(week), latest);
            waiting.add(new Waiting(made.get(week), neighbour, offering, length, then, preferred));
        }
        if (doubt) {
            judgeLater(day, waiting.getFirst());
        } else {
            wachtlijst.addAll(waiting);
        }
    }

    private void judgeLater(LocalDate day, Waiting asked) {
        LocalDate then = world.calendar.nextWorkday(day.plusDays(DAYS_BEFORE_JUDGING));
        if (!then.isBefore(world.calendar.today())) {
            return;
        }
        world.agenda.on(then, () -> world.at(then, LocalTime.of(11, 30), () -> {
            if (world.dice.chance(PERCENT_REJECTED)) {
                world.facades
                        .bookings()
                        .reject(
                                world.staff.coordinator(),
                                asked.booking(),
                                world.dice.one(List.of(
                                        RejectionReason.NOT_ADDITIONAL, RejectionReason.TOO_LONG,
                                        RejectionReason.UNSAFE)))
                        .orThrow();
            } else {
                world.facades
                        .bookings()
                        .accept(world.staff.coordinator(), asked.booking())
                        .orThrow();
                wachtlijst.add(asked);
            }
        }));
    }
}
