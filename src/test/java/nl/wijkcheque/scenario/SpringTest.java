package nl.wijkcheque.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.participant.AbsenceKind;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.participant.TravelMode;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Searches;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.planning.WeekProposalId;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.planning.WeekWish;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.statement.BonusLine;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.statement.WachtlijstStatement;
import nl.wijkcheque.statement.WaitFigures;
import nl.wijkcheque.statement.WaitWeek;
import nl.wijkcheque.statement.WorkStatements;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.Presence;
import nl.wijkcheque.visit.PresenceLine;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * A spring, told once: in April 120 residents ask for their gardens to be done, more than twenty people can do in weeks.
 * Every Thursday the coordinator has the next week proposed, accepts it and moves a visit; every day one of the crew is
 * ill, and her visits go back to the wachtlijst; two newcomers go along with mentors to do the shopping. At the end of June every
 * garden is done once, and every week of the wachtlijst, hours and bonuses hold what happened and nothing else.
 */
final class SpringTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 6, 30);
    private static final int GARDENS = 120;
    private static final int PEOPLE = 20;
    private static final int WORKDAYS_IN_APRIL = 22;

    private final Neighbourhood here = new Neighbourhood();
    private final WeekProposals proposals = TestService.bean(WeekProposals.class);
    private final Visits visits = TestService.bean(Visits.class);
    private final Hours hours = TestService.bean(Hours.class);
    private final List<ParticipantId> people = new ArrayList<>();
    private final Set<BookingId> gardens = new HashSet<>();
    private final Set<BookingId> shopping = new HashSet<>();

    /** What really happened, counted beside the service. */
    private final Map<ParticipantId, Integer> worked = new HashMap<>();

    private final Map<BookingId, Integer> done = new HashMap<>();
    private final Map<BookingId, LocalDate> askedOn = new HashMap<>();
    private final List<Counted> weeks = new ArrayList<>();
    private final Set<ParticipantId> learned = new HashSet<>();
    private int cameThisWeek;
    private int wentThisWeek;
    private int fellOut;
    private int moved;
    private int gardensBack;
    private int longest;

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void demandOutrunsSupplyAndNobodyIsForgotten() throws Exception {
        on(FIRST, 8);
        enrol();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0) {
                ask(day);
                work(day);
                if (day.getDayOfWeek() == DayOfWeek.THURSDAY) {
                    planNextWeek(day);
                }
            }
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY || day.equals(LAST)) {
                countTheWeek(day);
            }
        }
        on(LAST, 17);
        assertEquals(GARDENS, gardens.size());
        assertTrue(longest > GARDENS / 4, "the wachtlijst was long: " + longest);
        assertTrue(fellOut > 0, "somebody who was ill had visits");
        assertTrue(moved > 0, "somebody got another time");
        assertEquals(Set.copyOf(people.subList(0, 2)), learned, "both newcomers went along");
        for (BookingId garden : gardens) {
            Booking booking = here.bookings.find(garden).orElseThrow();
            assertTrue(booking instanceof Booking.Done, () -> garden + " is " + booking.state());
            assertEquals(1, done.get(garden), "each garden is done once");
        }
        theWachtlijstHoldsWhoCameAndWent();
        hoursHoldWhatHappened();
        bonusesHoldWhatHappened();
    }

    /** Two hours a week each, so that more is asked than can be done. */
    private void enrol() {
        for (int count = 0; count < PEOPLE; count++) {
            ParticipantId who = switch (count) {
                case 0, 1 -> here.someone(InductionLevel.SHADOWING, here.shopping);
                case 2, 3 -> here.someone(InductionLevel.MENTOR, here.shopping);
                default -> here.someone();
            };
            here.participants.setWork(here.coach, who, Minutes.hours(2), TravelMode.BICYCLE).orThrow();
            people.add(who);
        }
    }

    private void ask(LocalDate day) {
        on(day, 8);
        boolean april = day.getMonth() == FIRST.getMonth();
        int today = april ? (GARDENS - gardens.size()) / Math.max(1, workdaysLeft(day)) : 0;
        for (int count = 0; count < today; count++) {
            gardens.add(asked(day, here.someResident(), here.garden, 120));
        }
        if (day.getDayOfWeek() == DayOfWeek.MONDAY && day.isBefore(LAST.minusWeeks(3))) {
            shopping.add(asked(day, here.resident, here.shopping, 60));
        }
    }

    private BookingId asked(LocalDate day, ResidentId who, OfferingId offering, int minutes) {
        BookingId id = here.bookings.request(
                here.clerk,
                new NewBooking(
                        who,
                        offering,
                        Minutes.of(minutes),
                        new Wishes(Set.of(Dagdeel.MORNING, Dagdeel.AFTERNOON), day, null),
                        null,
                        "",
                        Additionality.ADDITIONAL,
                        1))
                .orThrow()
                .getFirst();
        askedOn.put(id, day);
        cameThisWeek++;
        return id;
    }

    private static int workdaysLeft(LocalDate day) {
        int left = 0;
        for (LocalDate at = day; at.getMonth() == day.getMonth(); at = at.plusDays(1)) {
            left += at.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 ? 1 : 0;
        }
        return Math.min(left, WORKDAYS_IN_APRIL);
    }

    private void planNextWeek(LocalDate thursday) throws Exception {
        on(thursday, 16);
        List<BookingId> before = waiting();
        longest = Math.max(longest, Math.toIntExact(before.stream().filter(gardens::contains).count()));
        WeekProposalId id = Searches.found(proposals.start(here.coordinator, thursday.plusWeeks(1), WeekWish.USUAL));
        assertEquals(0, proposals.acceptAll(here.coordinator, id).orThrow().refused(), "nothing changed meanwhile");
        wentThisWeek += before.size() - waiting().size();
        moveOne(new Period(thursday.plusDays(4), thursday.plusDays(8)));
    }

    /** Who was planned stays planned: on the wachtlijst nobody comes or goes. */
    private void moveOne(Period week) {
        for (PlannedVisit visit : here.planning.between(here.servicepunt.id(), week)) {
            LocalDate day = Amsterdam.timeOf(visit.slot().start()).toLocalDate();
            for (LocalTime start = LocalTime.of(9, 0); start.getHour() < 16; start = start.plusMinutes(30)) {
                if (here.planning.move(here.coordinator, visit.id(), When.of(day, start)) instanceof Outcome.Done) {
                    moved++;
                    return;
                }
            }
        }
    }

    private List<BookingId> waiting() {
        return askedOn.keySet().stream()
                .filter(id -> here.bookings.find(id).orElseThrow() instanceof Booking.OnWachtlijst)
                .toList();
    }

    /** Who waits on its last evening, and for how many days, the shortest first. */
    private void countTheWeek(LocalDate lastDay) {
        List<Integer> days = waiting().stream()
                .map(id -> Math.toIntExact(ChronoUnit.DAYS.between(
                        Objects.requireNonNull(askedOn.get(id)), lastDay)))
                .sorted()
                .toList();
        weeks.add(new Counted(cameThisWeek, wentThisWeek, days));
        cameThisWeek = 0;
        wentThisWeek = 0;
    }

    /** One is ill; the others go, and the foreman writes down and a colleague confirms. */
    private void work(LocalDate day) {
        on(day, 8);
        ParticipantId ill = people.get(day.getDayOfYear() % PEOPLE);
        here.participants.addAbsence(here.coordinator, ill, new Period(day, day), AbsenceKind.ILL).orThrow();
        for (PlannedVisit visit : here.planning.between(here.servicepunt.id(), new Period(day, day))) {
            if (visit.hasInCrew(ill)) {
                here.planning.unplan(here.coordinator, visit.id(), UnplanReason.CREW_ILL).orThrow();
                fellOut++;
                cameThisWeek++;
                gardensBack += gardens.contains(visit.booking()) ? 1 : 0;
            } else {
                go(day, visit);
            }
        }
    }

    private void go(LocalDate day, PlannedVisit visit) {
        TestService.clock().set(day, Amsterdam.timeOf(visit.slot().start()).toLocalTime());
        visits.start(here.foreman, visit.id()).orThrow();
        TestService.clock().set(day, Amsterdam.timeOf(visit.slot().end()).toLocalTime());
        List<PresenceLine> present = visit.crew().stream()
                .map(member -> new PresenceLine(member.participant(), Presence.PRESENT, visit.length()))
                .toList();
        List<UUID> lines = visits.finish(here.foreman, visit.id(), present).orThrow().hours();
        lines.forEach(line -> hours.confirm(here.coordinator, line).orThrow());
        done.merge(visit.booking(), 1, Integer::sum);
        for (CrewMember member : visit.crew()) {
            worked.merge(member.participant(), visit.length().count(), Integer::sum);
            if (member.part() == CrewPart.SHADOWING) {
                learned.add(member.participant());
                assertTrue(
                        visit.crew().stream().anyMatch(other -> other.part() == CrewPart.MENTORING),
                        "never without a mentor");
            }
        }
    }

    /** Everyone came once, and again when a visit did not happen; everyone went as often. Week by week as it was counted. */
    private void theWachtlijstHoldsWhoCameAndWent() {
        WachtlijstStatement statement = TestService.bean(WorkStatements.class)
                .wachtlijst(
                        TestService.actor(here.servicepunt, Role.CONTROLLER), new Period(FIRST.minusDays(1), LAST))
                .orThrow();
        WaitFigures figures = Objects.requireNonNull(statement.offerings().get(here.garden));
        assertEquals(GARDENS + gardensBack, figures.inflow());
        assertEquals(figures.inflow(), figures.outflow());
        assertEquals(0, figures.size());
        assertEquals(
                weeks.stream().map(Counted::figures).toList(),
                statement.weeks().stream().map(WaitWeek::total).toList());
    }

    private void hoursHoldWhatHappened() {
        Map<ParticipantId, Integer> confirmed = new HashMap<>();
        hours.confirmed(here.servicepunt.id(), new Period(FIRST, LAST))
                .forEach(line -> confirmed.merge(line.participant(), line.minutes().count(), Integer::sum));
        assertEquals(worked, confirmed);
    }

    private void bonusesHoldWhatHappened() {
        Map<ParticipantId, Money> earned = new HashMap<>();
        TestService.bean(Statements.class)
                .hourBonus(TestService.actor(here.servicepunt, Role.CONTROLLER), Year.of(2031))
                .orThrow()
                .lines()
                .forEach((BonusLine line) -> earned.put(line.participant(), line.earned()));
        assertEquals(worked.keySet(), earned.keySet(), "nobody for nothing");
        worked.forEach((who, minutes) -> assertEquals(
                Money.cents(Math.floorDiv(minutes * 100L + 30, 60)), earned.get(who), "one euro an hour, half up"));
    }

    private static void on(LocalDate day, int hour) {
        TestService.clock().set(day, LocalTime.of(hour, 0));
    }

    /**
     * A week as it was counted here.
     *
     * @param days that each of those who wait at its end has waited, the shortest first
     */
    private record Counted(int came, int went, List<Integer> days) {

        WaitFigures figures() {
            return new WaitFigures(days.size(), came, went, atMost(5), atMost(9));
        }

        /** How long so many tenths of them have waited at most. */
        private @Nullable Integer atMost(int tenths) {
            int enough = 0;
            while (enough * 10 < days.size() * tenths) {
                enough++;
            }
            return days.isEmpty() ? null : days.get(enough - 1);
        }
    }
}
