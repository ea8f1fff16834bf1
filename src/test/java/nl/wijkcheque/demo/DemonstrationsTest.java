package nl.wijkcheque.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.wijkcheque.TestService;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Series;
import nl.wijkcheque.booking.WachtlijstFilter;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.cheque.ChequeCounts;
import nl.wijkcheque.cheque.ChequeEventKind;
import nl.wijkcheque.cheque.Happenings;
import nl.wijkcheque.claim.Claim;
import nl.wijkcheque.claim.ClaimState;
import nl.wijkcheque.claim.Claims;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.payment.BankEntry;
import nl.wijkcheque.payment.Settlements;
import nl.wijkcheque.planning.LimitCheck;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.Untold;
import nl.wijkcheque.planning.VisitAtRisk;
import nl.wijkcheque.planning.VisitsAtRisk;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.statement.BonusLine;
import nl.wijkcheque.statement.Closings;
import nl.wijkcheque.statement.HourBonusStatement;
import nl.wijkcheque.statement.Statements;
import nl.wijkcheque.visit.Hours;
import nl.wijkcheque.visit.ReportKind;
import nl.wijkcheque.visit.ReportState;
import nl.wijkcheque.visit.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The generator, at a size that takes a second. */
final class DemonstrationsTest {

    private static final AtomicInteger RUNS = new AtomicInteger();
    private static final DemoSize SMALL = new DemoSize(1, 10, 40, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 22);
    private static final long SEED = 20_260_422;

    private final Demonstrations demonstrations = TestService.bean(Demonstrations.class);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theSameSeedMakesTheSameCountsAndTotals() {
        Demonstration first = make(SMALL, SEED);
        Demonstration second = make(SMALL, SEED);
        assertEquals(first.counts(), second.counts(), "seed " + SEED);
        assertEquals(first.sold(), second.sold(), "seed " + SEED);
        assertEquals(first.gardenWaiting(), second.gardenWaiting(), "seed " + SEED);
        assertTrue(!first.counts().equals(make(SMALL, SEED + 1).counts()), "another seed makes another history");
    }

    @Test
    void whatItCountsIsWhatTheServiceHolds() {
        Demonstration made = make(SMALL, SEED);
        Demonstration.Counts counts = made.counts();
        assertEquals(SMALL.residents(), counts.residents());
        assertEquals(SMALL.participants(), counts.participants());
        assertTrue(counts.visits() > 0 && counts.redeemed() > 0 && counts.confirmedMinutes() > 0, counts.toString());
        assertEquals(0, counts.refusedCrews(), "it knows the limits that planning holds");
        int confirmed = TestService.bean(Hours.class)
                .confirmed(made.servicepunt().id(), new Period(made.opening(), TODAY))
                .stream()
                .mapToInt(line -> line.minutes().count())
                .sum();
        assertEquals(counts.confirmedMinutes(), confirmed);
        assertTrue(
                !TestService.bean(Planning.class)
                        .between(made.servicepunt().id(), new Period(TODAY, TODAY.plusDays(9)))
                        .isEmpty(),
                "somebody is visited in the days to come");
        assertTrue(
                !TestService.bean(Hours.class)
                        .toConfirm(made.servicepunt().id(), "", 50)
                        .items()
                        .isEmpty(),
                "there are hours to confirm");
        Set<WaitingCause> causes = TestService.bean(Bookings.class)
                .wachtlijst(made.servicepunt().id(), WachtlijstFilter.ALL, "", Slice.LARGEST_SIZE)
                .items()
                .stream()
                .map(entry -> entry.turn().cause())
                .collect(Collectors.toSet());
        assertEquals(Set.of(WaitingCause.values()), causes, "somebody waits for each cause");
        TestService.clock().set(TODAY, LocalTime.of(9, 0));
        List<VisitAtRisk> atRisk = TestService.bean(VisitsAtRisk.class)
                .of(made.servicepunt().id(), new Period(TODAY, TODAY.plusDays(20)));
        assertEquals(
                Set.of("ABSENCE"),
                atRisk.stream()
                        .flatMap(visit -> visit.inTheWay().stream())
                        .map(LimitCheck::limit)
                        .collect(Collectors.toSet()),
                "somebody phoned that she can't come, and nothing else is wrong");
    }

    @Test
    void theReportOfTheLastDayShowsWhatGoesWrongAtACounter() {
        Demonstration made = make(SMALL, SEED);
        LocalDate last = TODAY.minusDays(1);
        Map<ChequeEventKind, Happenings> happened = TestService.bean(ChequeCounts.class)
                .happened(made.servicepunt().id(), new Period(last, last));
        assertTrue(
                happened.keySet().containsAll(Set.of(
                        ChequeEventKind.VOIDED, ChequeEventKind.REPLACED, ChequeEventKind.REFUNDED,
                        ChequeEventKind.REDEMPTION_UNDONE)),
                happened.toString());
    }

    @Test
    void aCrewFoundNobodyHomeAVisitWasMovedAndASeriesEndsWithItsHelper() {
        Demonstration made = make(SMALL, SEED);
        Servicepunt here = made.servicepunt();
        Actor coordinator = TestService.actor(here, Role.COORDINATOR);
        assertTrue(
                TestService.bean(Reports.class).inState(coordinator, ReportState.OPEN, "", 50).items().stream()
                        .anyMatch(report -> report.kind() == ReportKind.NOT_HOME),
                "the coordinator has somebody to call");
        TestService.clock().set(TODAY, LocalTime.of(9, 0));
        Planning planning = TestService.bean(Planning.class);
        ToTell toTell = TestService.bean(ToTell.class);
        List<String> told = planning.between(here.id(), new Period(TODAY, TODAY.plusWeeks(2))).stream()
                .flatMap(visit -> toTell.messageOf(coordinator, visit.id()).stream())
                .map(ResidentMessage::nl)
                .toList();
        long moved = told.stream().filter(words -> words.contains("Wij komen niet op")).count();
        long fresh = told.stream().filter(words -> words.contains("een afspraak voor u gemaakt")).count();
        assertEquals(1, moved, told::toString);
        assertTrue(0 < fresh && fresh <= 5, told::toString);
        assertEquals(told.size(), moved + fresh, told::toString);
        assertEquals(1, TestService.bean(Series.class).withHelper(here.id()).size());
    }

    @Test
    void theBooksAreClosedAndClaimedButForTheLastMonth() {
        Demonstration made = make(SMALL, SEED);
        TestService.bean(Bookkeeping.class).keep(made, TODAY);
        Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        Closings closings = TestService.bean(Closings.class);
        assertEquals(List.of(march), closings.offered(made.servicepunt().id(), TODAY));
        List<ClaimState> claims = TestService.bean(Claims.class).all(made.servicepunt().id()).stream()
                .map(Claim::state)
                .toList();
        assertEquals(ClaimState.SUBMITTED, claims.getFirst(), claims.toString());
        assertTrue(claims.stream().skip(1).allMatch(ClaimState.PAID::equals), claims.toString());
        List<BankEntry> booked = TestService.bean(Settlements.class).booked(made.controller(), null, 200).items();
        assertEquals(1, booked.stream().filter(entry -> entry.undone() != null).count(), booked.toString());
        assertTrue(booked.stream().anyMatch(entry -> entry.booked().costs().isPositive()), booked.toString());
        closings.close(made.controller(), march).orThrow();
        Claim ofMarch = TestService.bean(Claims.class).make(made.controller(), YearMonth.of(2026, 3)).orThrow();
        assertEquals(ClaimState.MADE, ofMarch.state());
    }

    @Test
    void inJanuaryTheHoursOfTheYearBeforeArePaidToTheCentToWhoCanBePaid() {
        Demonstration made = make(new DemoSize(1, 10, 40, 6), SEED);
        Actor controller = TestService.actor(made.servicepunt(), Role.CONTROLLER);
        Year year = Year.of(TODAY.getYear() - 1);
        HourBonusStatement statement = TestService.bean(Statements.class).hourBonus(controller, year).orThrow();
        List<BonusLine> paid = statement.lines().stream().filter(line -> line.paid().isPositive()).toList();
        assertTrue(!paid.isEmpty(), "nobody was paid: " + statement.lines());
        long minutes = 0;
        for (BonusLine line : paid) {
            assertEquals(euroAnHour(line.minutes().count()), line.paid(), line.toString());
            assertEquals(Money.ZERO, line.due());
            assertTrue(line.flags().hasAccount() && !line.flags().under27(), line.toString());
            minutes += line.minutes().count();
        }
        Set<ParticipantId> whom = paid.stream().map(BonusLine::participant).collect(Collectors.toSet());
        Period days = new Period(year.atDay(1), year.atMonthDay(MonthDay.of(12, 31)));
        int worked = TestService.bean(Hours.class).confirmed(made.servicepunt().id(), days).stream()
                .filter(line -> whom.contains(line.participant()))
                .mapToInt(line -> line.minutes().count())
                .sum();
        assertEquals(worked, minutes, "all that they worked that year, and nothing of this one");
        Money sum = paid.stream().map(BonusLine::paid).reduce(Money.ZERO, Money::plus);
        assertEquals(sum, statement.paid());
        assertTrue(
                statement.lines().stream().noneMatch(line -> line.isReady() && !line.paid().isPositive()),
                "who could be paid without a question was");
    }

    @Test
    void oneWhoWasToldHasToHearThatNobodyComesAndOneDidNotAnswer() {
        Demonstration made = make(new DemoSize(1, 20, 100, 1), SEED);
        TestService.clock().set(TODAY, LocalTime.of(9, 0));
        ToTell toTell = TestService.bean(ToTell.class);
        List<Untold> all = toTell.at(made.servicepunt().id());
        List<Untold> off = all.stream().filter(Untold::back).toList();
        assertEquals(1, off.size(), all::toString);
        Actor coordinator = TestService.actor(made.servicepunt(), Role.COORDINATOR);
        String words = toTell.words(coordinator, off.getFirst()).nl();
        assertTrue(words.contains("kan helaas niet doorgaan") && words.contains("U gaat vóór"), words);
        assertEquals(1, all.stream().filter(one -> one.tried() != null).count(), all::toString);
    }

    /** €1 per hour [Ede], rounded once, half up to the cent. */
    private static Money euroAnHour(long minutes) {
        return Money.cents((minutes * 100 + 30) / 60);
    }

    @Test
    void aLoadThatIsCutOffLeavesNothingBehind() {
        FirstLoad load = TestService.bean(FirstLoad.class);
        List<Servicepunt> before = TestService.bean(Accounts.class).servicepunten();
        AtomicInteger months = new AtomicInteger();
        assertThrows(
                IllegalStateException.class,
                () -> load.load(SMALL, SEED, TODAY, "-cut-" + RUNS.incrementAndGet(), line -> {
                    if (months.incrementAndGet() == 2) {
                        throw new IllegalStateException("the plug is pulled");
                    }
                }));
        assertEquals(before, TestService.bean(Accounts.class).servicepunten());
    }

    @Test
    void gardenWorkWaitsLongestInAprilWhateverDayItIs() {
        for (LocalDate day = TODAY; day.isBefore(TODAY.plusYears(1)); day = day.plusDays(1)) {
            World.Calendar calendar = World.Calendar.of(day, 12);
            Tally tally = new Tally();
            Demand demand = new Demand(1);
            int waiting = 0;
            for (LocalDate past = calendar.first(); past.isBefore(day); past = past.plusDays(1)) {
                if (calendar.isWorkday(past)) {
                    waiting += demand.on(past, DemoOffering.GARDEN);
                    tally.waiting(past, waiting);
                    if (past.getDayOfWeek() == java.time.DayOfWeek.THURSDAY) {
                        waiting -= Math.min(waiting, demand.trailerTrips());
                    }
                }
            }
            assertEquals(Month.APRIL, tally.longestMonth().getMonth(), "on " + day + ": " + tally.gardenWaiting);
        }
    }

    private Demonstration make(DemoSize size, long seed) {
        return demonstrations
                .make(size, seed, TODAY, "-run-" + RUNS.incrementAndGet(), line -> {})
                .getFirst();
    }
}
