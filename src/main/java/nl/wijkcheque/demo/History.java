package nl.wijkcheque.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.demo.Waiting.OnItsWay;
import nl.wijkcheque.planning.WeekWish;
import nl.wijkcheque.shared.Dagdeel;

/** Lives through the days of one servicepunt, as its people would have. */
final class History {

    private static final int PLANNED_AHEAD_WEEKS = 2;
    private static final int PROPOSAL_STEPS = 2_000;

    private final World world;
    private final List<Waiting> wachtlijst = new ArrayList<>();
    private final List<OnItsWay> visits = new ArrayList<>();
    private final CounterWork counter;
    private final WeekPlanner planner;
    private final Rounds rounds;
    private final Mishaps mishaps;

    History(World world) {
        this.world = world;
        Demand demand = new Demand(world.size.busyness());
        this.counter = new CounterWork(world, demand, wachtlijst);
        this.planner = new WeekPlanner(world, demand, wachtlijst, visits);
        this.mishaps = new Mishaps(world);
        this.rounds = new Rounds(world, counter, mishaps, wachtlijst, visits);
    }

    /** A week is one transaction, unless all is one: a commit costs more than what is in it. */
    void live(Consumer<String> progress) {
        World.Calendar calendar = world.calendar;
        world.facades.transactions().run(this::open);
        for (LocalDate monday = calendar.first(); !monday.isAfter(calendar.today()); monday = monday.plusWeeks(1)) {
            LocalDate first = monday;
            world.facades.transactions().run(() -> week(first));
            LocalDate last = monday.plusDays(6).isAfter(calendar.today()) ? calendar.today() : monday.plusDays(6);
            if (last.equals(calendar.today()) || !YearMonth.from(last.plusDays(1)).equals(YearMonth.from(monday))) {
                progress.accept(world.tally.line(YearMonth.from(monday)));
            }
        }
    }

    private void open() {
        new Opening(world).open();
        new Residency(world).announce();
        new Enrolment(world).announce();
        new BonusDay(world).announce();
        world.agenda.runUntil(world.calendar.opening());
        mrsDeVries();
        new Institution(world, counter).announce();
        new Backlog(world).announce();
    }

    private void week(LocalDate monday) {
        new LineWork(world).upkeep(monday);
        for (LocalDate day = monday; !day.isAfter(monday.plusDays(6)); day = day.plusDays(1)) {
            if (!day.isAfter(world.calendar.today())) {
                day(day);
            }
        }
        world.helpers.forEach(helper -> helper.forgetBefore(monday));
    }

    private void day(LocalDate day) {
        world.agenda.runUntil(day);
        if (day.equals(world.calendar.today())) {
            // Whoever looks around may sell at once.
            counter.openTill(day);
            propose(day);
            new LineWork(world).callAhead(day);
            world.at(day, LocalTime.of(8, 35), () -> new Moving(world, visits).one(day));
            new LineWork(world).today(day);
        }
        if (!world.calendar.isWorkday(day) || !day.isBefore(world.calendar.today())) {
            return;
        }
        counter.openTill(day);
        rounds.confirm(day);
        counter.requests(day);
        rounds.sellForTomorrow(day);
        world.tally.waiting(
                day,
                Math.toIntExact(wachtlijst.stream()
                        .filter(waiting -> waiting.offering().isGarden())
                        .count()));
        rounds.visits(day);
        if (day.getDayOfWeek() == DayOfWeek.WEDNESDAY) {
            counter.present(day);
        }
        if (world.calendar.isPlanningDay(day)) {
            LocalDate then = day.with(DayOfWeek.MONDAY).plusWeeks(PLANNED_AHEAD_WEEKS);
            world.at(day, LocalTime.of(16, 30), () -> planner.plan(then));
        }
        mishaps.on(day);
        counter.closeTill(day);
        new Bereavement(world).on(day, wachtlijst, visits);
    }

    /** For the first week that nobody planned yet, to be looked at and accepted. */
    private void propose(LocalDate today) {
        world.at(today, LocalTime.of(8, 30), () -> world.facades
                .weekProposals()
                .propose(world.staff.coordinator(), today.plusWeeks(PLANNED_AHEAD_WEEKS), WeekWish.USUAL,
                        PROPOSAL_STEPS)
                .orThrow());
    }

    /** Cheques in her drawer, somebody to go shopping with every week, and a garden that has to wait. */
    private void mrsDeVries() {
        Neighbour mrsDeVries = world.neighbours.getFirst();
        LocalDate today = world.calendar.today();
        LocalDate monday = Helper.weekOf(today).from();
        EnumSet<Dagdeel> mornings = EnumSet.of(Dagdeel.MORNING);
        LocalDate asked = monday.minusWeeks(6);
        world.agenda.on(asked, () -> world.at(asked, LocalTime.of(9, 30), () -> {
            LocalDate first = asked.plusWeeks(3);
            Helper samira = world.helpers.stream()
                    .filter(helper -> helper.login != null)
                    .findFirst()
                    .orElse(null);
            counter.request(
                    asked,
                    mrsDeVries,
                    DemoOffering.SHOPPING,
                    DemoOffering.SHOPPING.usual(),
                    new Wishes(mornings, first, first.plusDays(4)),
                    false,
                    8,
                    samira);
        }));
        LocalDate bought = world.calendar.workdaysAgo(6);
        world.agenda.on(
                bought,
                () -> {
                    counter.openTill(bought);
                    world.at(
                            bought,
                            LocalTime.of(9, 45),
                            () -> mrsDeVries.purse().add(counter.sell(mrsDeVries, 10, 60)));
                });
        // After the last time that the coordinator planned.
        LocalDate waits = world.calendar.workdaysAgo(1);
        world.agenda.on(world.calendar.today(), () -> world.at(waits, LocalTime.of(16, 45), () -> counter.request(
                waits,
                mrsDeVries,
                DemoOffering.GARDEN,
                DemoOffering.GARDEN.usual(),
                new Wishes(EnumSet.of(Dagdeel.MORNING, Dagdeel.AFTERNOON), waits.plusDays(2), null),
                false,
                1,
                null)));
    }
}
