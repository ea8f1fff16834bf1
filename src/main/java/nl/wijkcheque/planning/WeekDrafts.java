package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WaitingForWeek;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Times;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;

/** Reads what a plan for one week begins with: what waits, what stands, and what of that may be moved. */
@Singleton
class WeekDrafts {

    private final WeekReader reader;
    private final Wachtlijst wachtlijst;
    private final Bookings bookings;
    private final Hosts hosts;
    private final Holidays holidays;
    private final WeekPlanSettings settings;
    private final Clock clock;

    WeekDrafts(
            WeekReader reader,
            Wachtlijst wachtlijst,
            Bookings bookings,
            Hosts hosts,
            Holidays holidays,
            WeekPlanSettings settings,
            Clock clock) {
        this.reader = reader;
        this.wachtlijst = wachtlijst;
        this.bookings = bookings;
        this.hosts = hosts;
        this.holidays = holidays;
        this.settings = settings;
        this.clock = clock;
    }

    WeekDraft read(ServicepuntId servicepunt, Period week, boolean mayMove) {
        Horizon horizon = Horizon.aroundWeeks(week.from(), 1);
        LocalDate today = Amsterdam.today(clock);
        LocalDate first = latest(week.from(), Notice.firstDay(today));
        Windows days = first.isAfter(week.until()) ? Windows.NONE : horizon.of(new Period(first, week.until()));
        List<Asking> askings = new ArrayList<>();
        List<StillWaiting> aside = new ArrayList<>();
        wachtlijst.forWeek(servicepunt, week, settings.most()).stream()
                .forEach(one -> SetAside.of(one.turn()).ifPresentOrElse(
                        why -> aside.add(new StillWaiting(one.id(), why.reason())),
                        () -> askings.add(waiting(one, horizon, days, today))));
        List<Standing> standing = reader.standing(servicepunt, horizon);
        LocalDate firstMovable = Notice.firstToMove(today);
        List<Standing> movable = mayMove
                ? standing.stream()
                        .filter(one -> week.contains(Amsterdam.dayOf(one.visit().startsAt())))
                        .filter(one -> !Amsterdam.dayOf(one.visit().startsAt()).isBefore(firstMovable))
                        .toList()
                : List.of();
        Map<UUID, Asking> promised = promised(movable, horizon, days);
        return WeekDraft.of(
                reader.problem(servicepunt, horizon, askings, standing, promised, horizon.moment(horizon.start(1))),
                aside,
                movable.stream().filter(one -> promised.containsKey(one.visit().bookingId())).toList());
    }

    private Asking waiting(WaitingForWeek one, Horizon horizon, Windows days, LocalDate today) {
        return new Asking(
                one.details(),
                one.doorstep().location(),
                one.doorstep().pets(),
                PossibleTimes.of(one.details(), one.turn(), horizon, this::isWorkday).and(days),
                one.turn().urgency() != Urgency.NORMAL,
                days(Amsterdam.dayOf(one.booking().waitingSince()), today),
                days(one.normDate(), today));
    }

    /** On a holiday only what was agreed with her. */
    private boolean isWorkday(LocalDate day) {
        return holidays.on(day).isEmpty();
    }

    /** Only what has not begun, and is still there. */
    private Map<UUID, Asking> promised(List<Standing> movable, Horizon horizon, Windows days) {
        Map<BookingId, Booking> known = bookings.findAll(movable.stream()
                .map(one -> new BookingId(one.visit().bookingId()))
                .toList());
        Map<ResidentId, Host> people = hosts.findAll(known.values().stream()
                .map(booking -> booking.details().resident())
                .collect(Collectors.toSet()));
        Map<UUID, Asking> promised = new HashMap<>();
        for (Standing one : movable) {
            Booking booking = known.get(new BookingId(one.visit().bookingId()));
            if (booking instanceof Booking.Planned planned) {
                BookingDetails details = planned.details();
                boolean pets = Optional.ofNullable(people.get(details.resident())).map(Host::pets).orElse(false);
                promised.put(
                        details.id().value(),
                        new Asking(
                                details,
                                one.location(),
                                pets && details.place() == null,
                                suits(one, details, horizon, days),
                                false,
                                0,
                                0));
            }
        }
        return promised;
    }

    /** When she said yes by hand to a time that she did not ask for, it is that time and no other. */
    private Windows suits(Standing one, BookingDetails details, Horizon horizon, Windows days) {
        Windows asked = Times.asked(details, horizon, this::isWorkday).and(days);
        int from = horizon.minute(one.visit().startsAt());
        int until = horizon.minute(one.visit().endsAt());
        return asked.hold(from, until) ? asked : Windows.of(from, until);
    }

    private static int days(LocalDate from, LocalDate until) {
        return Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, until)));
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
