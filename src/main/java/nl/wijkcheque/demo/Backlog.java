package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import org.jspecify.annotations.Nullable;

/**
 * Who still waits today, and each for a reason that there is: too few people, nobody with the skill, not in this season, no
 * money, it does not suit her, or a day was proposed. The coordinator of the demonstration leaves these as they are.
 */
final class Backlog {

    /** At the usual size; a smaller servicepunt has as many for its size, and always one of each. */
    private static final List<Waits> USUAL = List.of(
            new Waits(DemoOffering.GARDEN, WaitingCause.CAPACITY, 5, ""),
            new Waits(DemoOffering.ODD_JOB, WaitingCause.CAPACITY, 4, ""),
            new Waits(DemoOffering.WINDOWS, WaitingCause.CAPACITY, 3, ""),
            new Waits(DemoOffering.COMPUTER, WaitingCause.SKILL, 4,
                    "Er is nu niemand met verstand van computers vrij."),
            new Waits(DemoOffering.MOVING, WaitingCause.BUDGET, 3, "De huur van de bus is op tot het nieuwe kwartaal."),
            new Waits(DemoOffering.ODD_JOB, WaitingCause.RESIDENT, 3, "Wacht eerst op de loodgieter."),
            new Waits(DemoOffering.WINDOWS, WaitingCause.WAITING_FOR_ANSWER, 3, ""));

    /** Asked yesterday, and still to be judged. */
    private static final List<DemoOffering> IN_DOUBT = List.of(DemoOffering.MOVING, DemoOffering.WINDOWS);

    private static final int OUT_OF_SEASON = 3;
    private static final int WORKDAYS_BACK = 23;
    private static final int DAYS_TO_ANSWER = 4;
    private static final LocalTime ASKED = LocalTime.of(16, 5);

    private final World world;
    private int asked;

    Backlog(World world) {
        this.world = world;
    }

    void announce() {
        USUAL.forEach(this::announce);
        announce(new Waits(notNow(), WaitingCause.SEASON, OUT_OF_SEASON, ""));
        LocalDate last = world.calendar.workdaysAgo(1);
        for (DemoOffering offering : IN_DOUBT) {
            int which = asked++;
            world.agenda.on(last, () -> world.at(last, ASKED, () -> {
                var _ = request(which, last, offering, null, Additionality.IN_DOUBT);
            }));
        }
    }

    private void announce(Waits waits) {
        int count = Math.max(1, (int) Math.round(waits.count() * world.size.busyness()));
        for (int left = count; left > 0; left--) {
            int which = asked++;
            LocalDate day = world.calendar.workdaysAgo(1 + which * 3 % WORKDAYS_BACK);
            world.agenda.on(day, () -> world.at(day, ASKED, () -> ask(which, day, waits)));
        }
    }

    /** What can't be done today; leaves in summer, painting in winter. */
    private DemoOffering notNow() {
        return DemoOffering.LEAVES.isDoneOn(world.calendar.today()) ? DemoOffering.PAINTING : DemoOffering.LEAVES;
    }

    private void ask(int which, LocalDate day, Waits waits) {
        LocalDate latest = waits.cause() == WaitingCause.SEASON ? day.plusMonths(11) : null;
        BookingId booking = request(which, day, waits.offering(), latest, Additionality.ADDITIONAL);
        LocalDate today = world.calendar.today();
        world.agenda.on(today, () -> world.at(today, LocalTime.of(8, 20), () -> explain(booking, today, waits)));
    }

    private BookingId request(
            int which, LocalDate day, DemoOffering offering, @Nullable LocalDate latest, Additionality additionality) {
        // Not Mrs De Vries, whose own request is told of elsewhere.
        Neighbour neighbour = world.neighbours.get(1 + which * 11 % (world.neighbours.size() - 1));
        world.tally.bookings++;
        return world.facades
                .bookings()
                .request(
                        world.staff.clerk(),
                        new NewBooking(
                                neighbour.id(),
                                world.idOf(offering),
                                offering.usual(),
                                new Wishes(EnumSet.of(Dagdeel.MORNING, Dagdeel.AFTERNOON), day.plusDays(2), latest),
                                null,
                                "",
                                additionality,
                                1,
                                null))
                .orThrow()
                .getFirst();
    }

    private void explain(BookingId booking, LocalDate today, Waits waits) {
        LineFacades line = world.facades.line();
        switch (waits.cause()) {
            case SKILL, BUDGET, RESIDENT -> line.wachtlijst()
                    .tell(world.staff.coordinator(), booking, waits.cause(), waits.note())
                    .orThrow();
            case WAITING_FOR_ANSWER -> line.offers()
                    .make(
                            world.staff.coordinator(),
                            booking,
                            world.calendar.nextWorkday(today.plusDays(8)),
                            LocalTime.of(9, 30),
                            Amsterdam.at(today.plusDays(DAYS_TO_ANSWER), LocalTime.of(17, 0)))
                    .orThrow();
            case CAPACITY, SEASON -> {
                // What holds unless somebody says otherwise, and what the calendar says.
            }
        }
    }

    private record Waits(DemoOffering offering, WaitingCause cause, int count, String note) {}
}
