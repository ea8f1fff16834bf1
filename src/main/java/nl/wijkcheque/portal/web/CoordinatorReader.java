package nl.wijkcheque.portal.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.booking.WaitingCount;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.concern.Concerns;
import nl.wijkcheque.participant.Deployable;
import nl.wijkcheque.participant.Participants;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.SeriesWithHelpers;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.VisitAtRisk;
import nl.wijkcheque.planning.VisitsAtRisk;
import nl.wijkcheque.portal.web.CoordinatorPart.Gap;
import nl.wijkcheque.portal.web.CoordinatorPart.Stopped;
import nl.wijkcheque.portal.web.CoordinatorPart.Waits;
import nl.wijkcheque.reaction.Complaints;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Holidays;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.visit.Reports;
import nl.wijkcheque.visit.Visits;

/** Reads what a coordinator sees first: what waits, what was planned, and who is free. */
@Singleton
final class CoordinatorReader {

    private static final int OFFERINGS_SHOWN = 6;
    private static final int GAPS_SHOWN = 4;

    /** With fewer free people than this no crew can be made of them. */
    private static final int ENOUGH_FOR_A_CREW = 2;

    private final BookingLists bookings;
    private final Offerings offerings;
    private final Planning planning;
    private final VisitsAtRisk atRisk;
    private final Series series;
    private final SeriesWithHelpers withHelpers;
    private final Visits visits;
    private final ToTell toTell;
    private final Participants participants;
    private final Reports reports;
    private final Complaints complaints;
    private final Concerns concerns;
    private final Holidays holidays;
    private final Clock clock;

    CoordinatorReader(
            BookingLists bookings,
            Offerings offerings,
            Planning planning,
            VisitsAtRisk atRisk,
            Series series,
            SeriesWithHelpers withHelpers,
            Visits visits,
            ToTell toTell,
            Participants participants,
            Reports reports,
            Complaints complaints,
            Concerns concerns,
            Holidays holidays,
            Clock clock) {
        this.bookings = bookings;
        this.offerings = offerings;
        this.planning = planning;
        this.atRisk = atRisk;
        this.series = series;
        this.withHelpers = withHelpers;
        this.visits = visits;
        this.toTell = toTell;
        this.participants = participants;
        this.reports = reports;
        this.complaints = complaints;
        this.concerns = concerns;
        this.holidays = holidays;
        this.clock = clock;
    }

    CoordinatorPart read(Actor reader, Locale language) {
        ServicepuntId servicepunt = reader.servicepunt().id();
        LocalDate today = Amsterdam.today(clock);
        LocalDate monday = today.with(DayOfWeek.MONDAY);
        List<WaitingCount> waiting = bookings.waiting(servicepunt);
        Period weeks = new Period(monday, monday.plusDays(13));
        List<PlannedVisit> planned = planning.between(servicepunt, weeks);
        List<VisitAtRisk> risks = atRisk.of(servicepunt, weeks);
        int thisWeek = Math.toIntExact(planned.stream()
                .filter(visit -> visit.day().isBefore(monday.plusDays(7)))
                .count());
        return new CoordinatorPart(
                count(waiting, OfferingKind.KLUS),
                count(waiting, OfferingKind.DIENST),
                named(waiting, language),
                bookings.count(servicepunt, BookingState.REQUESTED),
                reports.open(servicepunt),
                complaints.open(servicepunt),
                concerns.open(reader),
                thisWeek,
                planned.size() - thisWeek,
                visits.countLeftOpen(reader),
                risks.size(),
                risks.isEmpty() ? today : risks.getFirst().visit().day(),
                toTell.at(servicepunt).size(),
                stopped(reader, language),
                gaps(servicepunt, today, planned));
    }

    private List<Stopped> stopped(Actor reader, Locale language) {
        return withHelpers.stoppedByMistake(reader.servicepunt().id()).stream()
                .map(one -> new Stopped(
                        one.id(),
                        series.bookings(reader, one.id()).stream()
                                .findFirst()
                                .flatMap(booking -> offerings.find(booking.details().offering()))
                                .map(offering -> offering.name(language))
                                .orElse(""),
                        Objects.requireNonNull(one.lastDay())))
                .toList();
    }

    private static int count(List<WaitingCount> waiting, OfferingKind kind) {
        return waiting.stream()
                .filter(one -> one.kind() == kind)
                .mapToInt(WaitingCount::count)
                .sum();
    }

    private List<Waits> named(List<WaitingCount> waiting, Locale language) {
        Map<OfferingId, Offering> known = offerings.findAll(waiting.stream().map(WaitingCount::offering).toList());
        return waiting.stream()
                .sorted(Comparator.comparingInt(WaitingCount::count).reversed())
                .limit(OFFERINGS_SHOWN)
                .map(one -> {
                    Offering offering = known.get(one.offering());
                    return new Waits(offering == null ? "" : offering.name(language), one.count(), one.longestDays());
                })
                .toList();
    }

    /** The first dagdelen of the days to come on which most people are free; on a holiday nobody is sent out. */
    private List<Gap> gaps(ServicepuntId servicepunt, LocalDate today, List<PlannedVisit> planned) {
        Period days = new Period(today.plusDays(1), today.plusDays(7));
        List<Deployable> people = participants.deployable(servicepunt, days);
        List<Gap> gaps = new ArrayList<>();
        for (LocalDate day = days.from(); !day.isAfter(days.until()); day = day.plusDays(1)) {
            if (holidays.on(day).isPresent()) {
                continue;
            }
            for (Dagdeel dagdeel : Dagdeel.values()) {
                int free = free(people, planned, day, dagdeel);
                if (free >= ENOUGH_FOR_A_CREW) {
                    gaps.add(new Gap(day, dagdeel, free));
                }
            }
        }
        return gaps.stream()
                .sorted(Comparator.comparingInt(Gap::people).reversed().thenComparing(Gap::day))
                .limit(GAPS_SHOWN)
                .sorted(Comparator.comparing(Gap::day).thenComparing(Gap::dagdeel))
                .toList();
    }

    private static int free(List<Deployable> people, List<PlannedVisit> planned, LocalDate day, Dagdeel dagdeel) {
        TimeSlot whole = new TimeSlot(Amsterdam.at(day, dagdeel.start()), Amsterdam.at(day, dagdeel.end()));
        List<PlannedVisit> then = planned.stream().filter(visit -> visit.slot().overlaps(whole)).toList();
        return Math.toIntExact(people.stream()
                .filter(one -> one.isPlacedOn(day) && !one.isAbsentOn(day) && one.isAvailableOn(day, dagdeel))
                .filter(one -> then.stream().noneMatch(visit -> visit.hasInCrew(one.id())))
                .count());
    }
}
