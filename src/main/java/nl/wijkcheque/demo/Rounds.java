package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.cheque.SoldCheque;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.demo.Waiting.OnItsWay;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.visit.FinishedVisit;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;

/** The visits of a day, and the hours that come of them. */
final class Rounds {

    private static final int PERCENT_CREW_ILL = 2;
    private static final int PERCENT_PAYS_LATER = 2;

    /** The hours of the last so many workdays are still to be confirmed. */
    private static final int LEFT_TO_CONFIRM = 3;

    private final World world;
    private final CounterWork counter;
    private final Mishaps mishaps;
    private final Afterwards afterwards;
    private final InVain inVain;
    private final List<OnItsWay> visits;
    private final List<Registered> toConfirm = new ArrayList<>();

    Rounds(
            World world,
            CounterWork counter,
            Mishaps mishaps,
            List<Waiting> wachtlijst,
            List<OnItsWay> visits) {
        this.world = world;
        this.counter = counter;
        this.mishaps = mishaps;
        this.afterwards = new Afterwards(world);
        this.inVain = new InVain(world, wachtlijst);
        this.visits = visits;
    }

    /** Whoever is visited on the next workday comes for cheques if there are too few in the drawer. */
    void sellForTomorrow(LocalDate day) {
        LocalDate next = world.calendar.nextWorkday(day);
        int minute = 0;
        for (OnItsWay visit : on(next)) {
            Waiting booking = visit.booking();
            LocalTime time = LocalTime.of(10, 0).plusMinutes(minute);
            minute += 11;
            world.at(day, time, () -> counter.sellFor(day, booking.neighbour(), costs(booking)));
        }
    }

    void visits(LocalDate day) {
        for (OnItsWay visit : on(day)) {
            visits.remove(visit);
            if (world.dice.chance(PERCENT_CREW_ILL)) {
                world.at(day, LocalTime.of(8, 5), () -> inVain.crewIsIll(visit));
            } else if (mishaps.nobodyIsHome(day, visit.booking())) {
                inVain.nobodyIsHome(day, visit, writesDown(visit));
            } else if (!mishaps.nobodyStarts(day, visit)) {
                work(day, visit);
            }
        }
    }

    /** The foreman confirms what others wrote down, except that of the last days. */
    void confirm(LocalDate day) {
        LocalDate recent = world.calendar.workdaysAgo(LEFT_TO_CONFIRM);
        List<Registered> due = toConfirm.stream()
                .filter(hours -> hours.day().isBefore(day) && hours.day().isBefore(recent))
                .toList();
        toConfirm.removeAll(due);
        world.at(day, LocalTime.of(8, 50), () -> {
            for (Registered hours : due) {
                world.tally.confirmedMinutes += world.facades
                        .hours()
                        .confirm(world.staff.foreman(), hours.line())
                        .orThrow()
                        .minutes()
                        .count();
            }
        });
    }

    private List<OnItsWay> on(LocalDate day) {
        return visits.stream()
                .filter(visit -> visit.from().toLocalDate().equals(day))
                .sorted(Comparator.comparing(OnItsWay::from))
                .toList();
    }

    /** Who can log in writes down her own visits, the foreman outside those of the others. */
    private Actor writesDown(OnItsWay visit) {
        return visit.crew().stream()
                .map(helper -> helper.login)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(world.staff.colleague());
    }

    private void work(LocalDate day, OnItsWay visit) {
        Actor by = writesDown(visit);
        world.at(
                day,
                visit.from().toLocalTime(),
                () -> world.facades.visits().start(by, visit.visit()).orThrow());
        world.at(day, visit.until().toLocalTime(), () -> {
            FinishedVisit finished = world.facades
                    .visits()
                    .finish(by, visit.visit(), presence(visit))
                    .orThrow();
            world.tally.visits++;
            for (UUID line : finished.hours()) {
                toConfirm.add(new Registered(day, line));
            }
            if (!world.dice.chance(PERCENT_PAYS_LATER)) {
                pay(day, by, visit, finished.due());
            }
            afterwards.of(day, visit, by);
        });
    }

    private void pay(LocalDate day, Actor by, OnItsWay visit, Minutes due) {
        Minutes left = due;
        while (left.count() > 0) {
            SoldCheque cheque = visit.booking().neighbour().purse().take(left);
            if (cheque == null) {
                return;
            }
            if (left.equals(due) && mishaps.scansWrongCheque(day)) {
                takeIn(by, visit, cheque);
                world.facades
                        .visits()
                        .undo(world.staff.clerk(), new Which.Id(cheque.id()), "Verkeerde cheque gescand.")
                        .orThrow();
            }
            left = takeIn(by, visit, cheque);
            world.tally.redeemed++;
        }
    }

    private Minutes takeIn(Actor by, OnItsWay visit, SoldCheque cheque) {
        return world.facades
                .visits()
                .redeem(by, visit.visit(), cheque.code().value())
                .orThrow()
                .due();
    }

    private List<PresenceLine> presence(OnItsWay visit) {
        List<PresenceLine> lines = new ArrayList<>();
        for (Helper helper : visit.crew()) {
            Minutes length = visit.booking().length();
            boolean first = lines.isEmpty();
            lines.add(
                    switch (world.dice.below(25)) {
                        case 0 ->
                            new PresenceLine(helper.id, Presence.LATE, length.minus(Minutes.of(15)));
                        case 1 -> first
                                ? new PresenceLine(helper.id, Presence.PRESENT, length)
                                : new PresenceLine(helper.id, Presence.ABSENT_ILL, Minutes.ZERO);
                        default -> new PresenceLine(helper.id, Presence.PRESENT, length);
                    });
        }
        return lines;
    }

    private static Minutes costs(Waiting booking) {
        return booking.offering().costs(booking.length());
    }

    private record Registered(LocalDate day, UUID line) {}
}
