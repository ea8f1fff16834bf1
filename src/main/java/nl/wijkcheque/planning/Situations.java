package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Doorstep;
import nl.wijkcheque.booking.Turn;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.TimeSlot;
import org.jspecify.annotations.Nullable;

/** Reads situations: in as many queries for one participant as for a thousand. */
@Singleton
class Situations {

    /** As soon as possible is at least within three weeks: further away nobody plans. [choice] */
    private static final int WEEKS_AHEAD = 3;

    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final WeekReader reader;
    private final Holidays holidays;
    private final Clock clock;

    Situations(Bookings bookings, Wachtlijst wachtlijst, WeekReader reader, Holidays holidays, Clock clock) {
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.reader = reader;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** Of what waits, at one moment. Refused: NOT_FOUND (also at another servicepunt), BOOKING_STATE, TIME_INVALID. */
    Outcome<Situation> read(Actor by, BookingId id, When when) {
        return own(by, id).then(booking -> booking instanceof Booking.OnWachtlijst
                ? at(booking, when, false)
                : Outcome.refused(Refusal.of(RefusalCode.BOOKING_STATE, booking.state().word())));
    }

    /** The same, and of what has a visit as if that had ended: it might be moved there. Refused: as the other. */
    Outcome<Situation> look(Actor by, BookingId id, When when) {
        return own(by, id).then(
                booking -> booking instanceof Booking.Planned ? at(booking, when, true) : read(by, id, when));
    }

    private Outcome<Situation> at(Booking booking, When when, boolean planned) {
        BookingDetails details = booking.details();
        if (!isPossible(details, when.day(), when.start())) {
            return Outcome.refused(Refusal.of(RefusalCode.TIME_INVALID).at("start"));
        }
        TimeSlot slot = TimeSlot.of(Amsterdam.at(when.day(), when.start()), details.estimated());
        Horizon horizon = Horizon.aroundWeeks(when.day(), 1);
        int minute = horizon.minute(slot.start());
        List<Standing> standing = reader.standing(details.servicepunt(), horizon);
        Standing own = planned ? own(standing, details) : null;
        Windows suits = when.agreed() || standsAt(own, slot.start())
                ? Windows.of(minute, minute + details.estimated().count())
                : PossibleTimes.of(details, turn(details), horizon, this::isWorkday);
        WeekProblem problem = problem(details, horizon, suits, standing, own, slot.start());
        Need need = need(problem, booking.id());
        return Outcome.done(new Situation(details, problem, need, minute, problem.diaries()));
    }

    /**
     * Of all moments that are searched. What it is planned for already is a promise, which may be changed. Refused: NOT_FOUND
     * (also at another servicepunt), BOOKING_STATE, TIME_INVALID.
     */
    Outcome<Searched> read(Actor by, BookingId id, CrewSearch search) {
        return own(by, id).then(booking -> {
            BookingDetails details = booking.details();
            boolean planned = booking instanceof Booking.Planned;
            if (!planned && !(booking instanceof Booking.OnWachtlijst)) {
                return Outcome.refused(Refusal.of(RefusalCode.BOOKING_STATE, booking.state().word()));
            }
            LocalDate day = search.day();
            LocalTime start = search.start();
            LocalDate today = Amsterdam.today(clock);
            if (day != null && !isPossible(details, day, start == null ? LocalTime.NOON : start)) {
                return Outcome.refused(Refusal.of(RefusalCode.TIME_INVALID).at(start == null ? "day" : "start"));
            }
            Turn turn = turn(details);
            LocalDate first = day != null ? day : PossibleTimes.firstDay(details, turn, today);
            Horizon horizon = Horizon.aroundWeeks(first, day == null ? WEEKS_AHEAD : 1);
            Period days = day == null ? new Period(first, horizon.date(horizon.days() - 2)) : new Period(day, day);
            List<Standing> standing = reader.standing(details.servicepunt(), horizon);
            Standing own = planned ? own(standing, details) : null;
            WeekProblem problem = problem(
                    details,
                    horizon,
                    suits(details, turn, horizon, days, search, own),
                    standing,
                    own,
                    Amsterdam.startOf(days.from()));
            Need need = need(problem, id);
            if (day != null && start != null) {
                int minute = horizon.minute(Amsterdam.at(day, start));
                return Outcome.done(new Searched(problem, need, days, minute, minute, planned, null));
            }
            return Outcome.done(new Searched(
                    problem,
                    need,
                    days,
                    horizon.minute(Amsterdam.at(days.from(), Dagdeel.MORNING.start())),
                    horizon.start(horizon.day(days.until()) + 1),
                    planned,
                    own == null ? null : agreed(need, horizon.minute(own.visit().startsAt()), ahead(horizon, days))));
        });
    }

    /**
     * A booking among what else there is in those days.
     *
     * @param from the first moment at which it may begin
     * @param until the last moment at which it may begin
     * @param planned whether it has a visit
     * @param agreed the need at the time of that visit alone, when she did not ask for that time and agreed to it; else null.
     *     Searched apart: partly what she agreed to and partly what she asked for is neither.
     */
    record Searched(
            WeekProblem problem,
            Need need,
            Period days,
            int from,
            int until,
            boolean planned,
            @Nullable Need agreed) {}

    private static @Nullable Need agreed(Need need, int stands, Windows ahead) {
        int end = stands + need.length();
        return ahead.hold(stands, end) && !need.asked().hold(stands, end)
                ? need.askedAt(Windows.of(stands, end))
                : null;
    }

    /** Of those days, from now on. */
    private Windows ahead(Horizon horizon, Period days) {
        int now = Math.max(0, horizon.minute(clock.instant()));
        return horizon.of(days).and(Windows.of(now, Math.max(now, horizon.start(horizon.days()))));
    }

    private static Need need(WeekProblem problem, BookingId id) {
        return problem.needs().stream().filter(one -> one.booking().equals(id)).findFirst().orElseThrow();
    }

    private Windows suits(
            BookingDetails details,
            Turn turn,
            Horizon horizon,
            Period days,
            CrewSearch search,
            @Nullable Standing own) {
        LocalDate day = search.day();
        LocalTime start = search.start();
        Windows asked = PossibleTimes.of(details, turn, horizon, this::isWorkday);
        if (day == null || start == null) {
            return asked.and(ahead(horizon, days));
        }
        Instant moment = Amsterdam.at(day, start);
        int minute = horizon.minute(moment);
        Windows exactly = Windows.of(minute, minute + details.estimated().count());
        return search.agreed() || standsAt(own, moment) ? exactly : asked.and(exactly);
    }

    private static @Nullable Standing own(List<Standing> standing, BookingDetails details) {
        return standing.stream()
                .filter(one -> one.visit().bookingId().equals(details.id().value()))
                .findFirst()
                .orElse(null);
    }

    /** To the time at which it stands she said yes, whatever she asked for before. */
    private static boolean standsAt(@Nullable Standing own, Instant start) {
        return own != null && own.visit().startsAt().equals(start);
    }

    private WeekProblem problem(
            BookingDetails details,
            Horizon horizon,
            Windows suits,
            List<Standing> standing,
            @Nullable Standing own,
            Instant before) {
        Doorstep doorstep = bookings.doorstep(details).orElseThrow();
        Asking asking = new Asking(details, doorstep.location(), doorstep.pets(), suits, false, 0, 0);
        boolean here = own != null;
        return reader.problem(
                details.servicepunt(),
                horizon,
                here ? List.of() : List.of(asking),
                standing,
                here ? Map.of(details.id().value(), asking) : Map.of(),
                before);
    }

    /** Somebody has to agree on a holiday. */
    private boolean isWorkday(LocalDate day) {
        return holidays.on(day).isEmpty();
    }

    private boolean isPossible(BookingDetails details, LocalDate day, LocalTime start) {
        return VisitTimes.arePossible(day, start, details.estimated(), Amsterdam.today(clock));
    }

    private Turn turn(BookingDetails details) {
        return wachtlijst.turn(details.id()).orElseThrow();
    }

    private Outcome<Booking> own(Actor by, BookingId id) {
        Optional<Booking> found = bookings.find(id)
                .filter(booking -> booking.details().servicepunt().equals(by.servicepunt().id()));
        return found.isEmpty() ? Outcome.refused(RefusalCode.NOT_FOUND) : Outcome.done(found.get());
    }
}
