package nl.wijkcheque.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.ContactResult;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.demo.Waiting.OnItsWay;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.VisitId;

/** What the coordinator does every Thursday: the wachtlijst, oldest first, into the week after next. */
final class WeekPlanner {

    /** On a holiday nobody goes who did not agree to it with the resident. */
    private static final Holidays HOLIDAYS = new Holidays(Holidays.LiberationDay.EVERY_FIVE_YEARS);

    private static final Map<Dagdeel, List<LocalTime>> STARTS = Map.of(
            Dagdeel.MORNING, List.of(LocalTime.of(9, 0), LocalTime.of(8, 30), LocalTime.of(10, 30)),
            Dagdeel.AFTERNOON, List.of(LocalTime.of(13, 0), LocalTime.of(14, 30), LocalTime.of(13, 30)),
            Dagdeel.EVENING, List.of());

    /** How often a crew may be refused before a booking waits another week. */
    private static final int ATTEMPTS = 3;

    private static final int PERCENT_LEARNING = 60;

    private final World world;
    private final Demand demand;
    private final List<Waiting> wachtlijst;
    private final List<OnItsWay> visits;

    WeekPlanner(World world, Demand demand, List<Waiting> wachtlijst, List<OnItsWay> visits) {
        this.world = world;
        this.demand = demand;
        this.wachtlijst = wachtlijst;
        this.visits = visits;
    }

    void plan(LocalDate monday) {
        int trips = demand.trailerTrips();
        for (Waiting waiting : List.copyOf(wachtlijst)) {
            boolean garden = waiting.offering().isGarden();
            if (garden && trips == 0) {
                continue;
            }
            if (isWished(waiting, monday) && planned(waiting, monday)) {
                wachtlijst.remove(waiting);
                trips -= garden ? 1 : 0;
            } else if (hasPassed(waiting, monday)) {
                wachtlijst.remove(waiting);
                world.facades
                        .line()
                        .wachtlijst()
                        .contacted(
                                world.staff.coordinator(),
                                waiting.booking(),
                                ContactWay.PHONE,
                                ContactResult.REACHED,
                                "")
                        .orThrow();
                world.facades
                        .bookings()
                        .cancel(
                                world.staff.coordinator(),
                                waiting.booking(),
                                CancelledBy.STAFF,
                                "Deze week was er niemand vrij. Wij hebben gebeld.")
                        .orThrow();
            }
        }
    }

    private static boolean isWished(Waiting waiting, LocalDate monday) {
        LocalDate latest = waiting.wishes().latest();
        return !waiting.wishes().earliest().isAfter(monday.plusDays(4)) && (latest == null || !latest.isBefore(monday));
    }

    private static boolean hasPassed(Waiting waiting, LocalDate monday) {
        LocalDate latest = waiting.wishes().latest();
        return latest != null && latest.isBefore(monday.plusDays(7));
    }

    private boolean planned(Waiting waiting, LocalDate monday) {
        int refused = 0;
        List<DayOfWeek> days = world.dice.shuffled(List.copyOf(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        for (DayOfWeek weekday : days) {
            LocalDate day = monday.with(weekday);
            if (HOLIDAYS.on(day).isPresent()) {
                continue;
            }
            for (LocalDateTime from : starts(waiting, day)) {
                List<Helper> crew = crew(waiting, from);
                if (!crew.isEmpty()) {
                    if (assign(waiting, from, crew)) {
                        return true;
                    }
                    world.tally.refusedCrews++;
                    if (++refused == ATTEMPTS) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    private List<LocalDateTime> starts(Waiting waiting, LocalDate day) {
        List<LocalDateTime> starts = new ArrayList<>();
        if (world.calendar.isWorkday(day)
                && waiting.wishes().allows(day)
                && waiting.offering().isDoneOn(day)) {
            for (Dagdeel dagdeel : Dagdeel.values()) {
                for (LocalTime start : STARTS.getOrDefault(dagdeel, List.of())) {
                    LocalTime end = start.plus(waiting.length().toDuration());
                    if (waiting.wishes().allows(dagdeel) && dagdeel.contains(start, end)) {
                        starts.add(day.atTime(start));
                    }
                }
            }
        }
        return starts;
    }

    /** Who goes; empty when there are not enough. Who worked least this week goes first. */
    private List<Helper> crew(Waiting waiting, LocalDateTime from) {
        LocalDateTime until = from.plus(waiting.length().toDuration());
        Dagdeel dagdeel = from.toLocalTime().isBefore(Dagdeel.AFTERNOON.start()) ? Dagdeel.MORNING : Dagdeel.AFTERNOON;
        DemoOffering offering = waiting.offering();
        List<Helper> free = world.helpers.stream()
                .filter(helper -> helper.isFree(from, until, dagdeel))
                .sorted(Comparator.comparing((Helper helper) -> helper != waiting.preferred())
                        .thenComparing(helper -> helper.login == null)
                        .thenComparingInt(helper -> helper.minutesOn(Helper.weekOf(from.toLocalDate()))))
                .toList();
        List<Helper> able = free.stream()
                .filter(helper -> helper.has(offering.skill())
                        && (!offering.isDienst() || helper.canGoAlone(offering)))
                .toList();
        if (able.isEmpty()) {
            return List.of();
        }
        List<Helper> crew = new ArrayList<>(List.of(able.getFirst()));
        free.stream()
                .filter(helper -> !crew.contains(helper))
                .limit(offering.crewMin() - 1L)
                .forEach(crew::add);
        if (crew.size() < offering.crewMin()) {
            return List.of();
        }
        if (crew.getFirst().isAt(offering, InductionLevel.MENTOR) && world.dice.chance(PERCENT_LEARNING)) {
            free.stream()
                    .filter(helper -> helper.isAt(offering, InductionLevel.SHADOWING))
                    .findFirst()
                    .ifPresent(crew::add);
        }
        return crew;
    }

    private boolean assign(Waiting waiting, LocalDateTime from, List<Helper> crew) {
        Outcome<VisitId> outcome = world.facades
                .planning()
                .assign(
                        world.staff.coordinator(),
                        waiting.booking(),
                        from.toLocalDate(),
                        from.toLocalTime(),
                        crew.stream().map(helper -> helper.id).toList());
        if (!(outcome instanceof Outcome.Done<VisitId>(VisitId visit))) {
            return false;
        }
        LocalDateTime until = from.plus(waiting.length().toDuration());
        crew.forEach(helper -> helper.engage(from, until));
        visits.add(new OnItsWay(visit, waiting, from, until, List.copyOf(crew)));
        world.tally.planned++;
        return true;
    }
}
