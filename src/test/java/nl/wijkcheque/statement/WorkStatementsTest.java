package nl.wijkcheque.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wijkcheque.TestService;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.audit.AuditEvent;
import nl.wijkcheque.booking.Accuracy;
import nl.wijkcheque.booking.BookingFixture;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.DoneWork;
import nl.wijkcheque.booking.Stay;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.fixture.Browser;
import nl.wijkcheque.planning.Neighbourhood;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Servicepunt;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class WorkStatementsTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 4, 5);
    private static final OfferingId GARDEN = new OfferingId(new UUID(1, 1));
    private static final Accuracy NONE = new Accuracy(0, 0, 0);

    @AfterEach
    void backToNow() {
        TestService.clock().reset();
    }

    @Test
    void theMedianAndTheNinetiethAreOfThoseThatWaitAtTheEnd() {
        List<Stay> ten = IntStream.rangeClosed(1, 10).mapToObj(days -> waitsSince(MONDAY.minusDays(days))).toList();
        WaitFigures total = statement(new Period(MONDAY, MONDAY), ten).total();
        assertEquals(5, total.medianDays());
        assertEquals(9, total.ninetiethDays());
        WaitFigures eleven = statement(
                new Period(MONDAY, MONDAY),
                IntStream.rangeClosed(1, 11).mapToObj(days -> waitsSince(MONDAY.minusDays(days))).toList())
                .total();
        assertEquals(6, eleven.medianDays());
        assertEquals(10, eleven.ninetiethDays());
        assertNull(statement(new Period(MONDAY, MONDAY), List.of()).total().medianDays());
    }

    @Test
    void whatCameOrLeftOnTheLastMomentOfAWeekBelongsToItAndTheNextMomentToTheNext() {
        Period weeks = new Period(MONDAY, MONDAY.plusDays(13));
        Instant nextWeek = Amsterdam.startOf(MONDAY.plusDays(7));
        List<Stay> stays = List.of(
                stay(MONDAY.atStartOfDay(Amsterdam.ZONE).toInstant(), nextWeek.minusNanos(1000)),
                stay(nextWeek.minusNanos(1000), nextWeek),
                stay(nextWeek, null));
        WachtlijstStatement made = statement(weeks, stays);
        assertEquals(List.of(2, 1), made.weeks().stream().map(week -> week.total().inflow()).toList());
        assertEquals(List.of(1, 1), made.weeks().stream().map(week -> week.total().outflow()).toList());
        assertEquals(List.of(1, 1), made.weeks().stream().map(week -> week.total().size()).toList());
        assertEquals(0, made.start());
    }

    @Test
    void aCauseThatChangesIsNoInflowAndNoOutflow() {
        Instant change = Amsterdam.at(MONDAY, LocalTime.NOON);
        List<Stay> stays = List.of(
                new Stay(GARDEN, WaitingCause.CAPACITY, true, at(MONDAY.minusDays(9)), at(MONDAY.minusDays(9)), change,
                        false),
                new Stay(GARDEN, WaitingCause.SKILL, false, at(MONDAY.minusDays(9)), change, null, false));
        WachtlijstStatement made = statement(new Period(MONDAY, MONDAY.plusDays(6)), stays);
        assertEquals(1, made.start());
        assertEquals(new WaitFigures(1, 0, 0, 15, 15), made.total());
        assertEquals(1, Objects.requireNonNull(made.causes().get(WaitingCause.SKILL)).size());
        assertEquals(0, Objects.requireNonNull(made.causes().get(WaitingCause.CAPACITY)).size());
    }

    @Test
    void whatReallyHappenedIsCountedAndReadInEveryForm() {
        TestService.clock().set(MONDAY, LocalTime.of(9, 0));
        BookingFixture given = new BookingFixture();
        Actor controller = TestService.actor(given.servicepunt, Role.CONTROLLER);
        BookingId planned = given.onWachtlijst();
        BookingId cancelled = given.onWachtlijst();
        BookingId waits = given.onWachtlijst();
        TestService.clock().set(MONDAY.plusDays(8), LocalTime.of(9, 0));
        given.bookings.plan(given.coordinator, planned, new VisitId(UUID.randomUUID())).orThrow();
        given.bookings.cancel(given.clerk, cancelled, CancelledBy.RESIDENT, "").orThrow();
        TestService.bean(Wachtlijst.class).explain(given.coordinator, Map.of(waits, WaitingCause.SKILL));
        WachtlijstStatement made = TestService.bean(WorkStatements.class)
                .wachtlijst(controller, new Period(MONDAY, MONDAY.plusDays(13)))
                .orThrow();
        assertEquals(new WaitFigures(1, 3, 2, 8, 8), made.total());
        assertEquals(List.of(3, 1), made.weeks().stream().map(week -> week.total().size()).toList());
        assertEquals(1, Objects.requireNonNull(made.causes().get(WaitingCause.SKILL)).size());
        String query = "?from=" + MONDAY + "&until=" + MONDAY.plusDays(13);
        String csv = TestService.api(controller)
                .get("/v1/statements/wachtlijst" + query + "&format=csv")
                .expect(200)
                .text();
        assertTrue(csv.contains("SKILL"), csv);
        assertTrue(TestService.api(controller)
                .get("/v1/statements/wachtlijst" + query + "&format=pdf")
                .expect(200)
                .text()
                .startsWith("%PDF"));
        assertEquals(
                8,
                TestService.api(given.coordinator)
                        .get("/v1/statements/wachtlijst" + query)
                        .expect(200)
                        .json()
                        .get("total")
                        .get("medianDays")
                        .intValue());
        assertTrue(TestService.browser(controller)
                .open("/statements/wachtlijst" + query)
                .expect(200)
                .text()
                .contains("Niemand vrij die dit kan"));
        TestService.api(given.clerk).get("/v1/statements/wachtlijst" + query).expect(403);
    }

    @Test
    void aVisitThatIsMovedOrToWhichOthersGoCameNorWent() {
        Neighbourhood here = new Neighbourhood();
        ParticipantId ill = here.someone();
        ParticipantId other = here.someone();
        VisitId first = here.planned(here.garden, 60, Neighbourhood.DAY.plusDays(3), Neighbourhood.NINE, ill);
        LocalDate next = Neighbourhood.DAY.plusDays(1);
        TestService.clock().set(next, LocalTime.of(8, 0));
        When when = When.of(Neighbourhood.DAY.plusDays(2), Neighbourhood.NINE);
        VisitId later = here.planning.move(here.coordinator, first, when).orThrow();
        VisitId last = here.planning
                .replace(here.coordinator, later, Neighbourhood.NINE, List.of(other))
                .orThrow();
        assertEquals(new WaitFigures(0, 0, 0, null, null), waits(here, next));
        here.planning.unplan(here.coordinator, last, UnplanReason.CREW_ILL).orThrow();
        assertEquals(new WaitFigures(1, 1, 0, 1, 1), waits(here, next));
    }

    private static WaitFigures waits(Neighbourhood here, LocalDate day) {
        return TestService.bean(WorkStatements.class)
                .wachtlijst(here.coordinator, new Period(day, day))
                .orThrow()
                .total();
    }

    @Test
    void targetsAreHeldAgainstWhatWasDoneInTheirOwnDays() {
        Period quarter = new Period(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30));
        Target target = new Target(new UUID(0, 1), OfferingKind.KLUS, quarter, 3);
        UUID series = new UUID(0, 7);
        List<DoneWork> done = List.of(
                done(OfferingKind.KLUS, LocalDate.of(2027, 3, 31), false, new UUID(0, 2)),
                done(OfferingKind.KLUS, LocalDate.of(2027, 4, 1), false, new UUID(0, 3)),
                done(OfferingKind.KLUS, LocalDate.of(2027, 6, 30), true, new UUID(0, 4)),
                done(OfferingKind.DIENST, LocalDate.of(2027, 5, 3), true, series),
                done(OfferingKind.DIENST, LocalDate.of(2027, 5, 10), true, series));
        TargetStatement made = TargetStatement.of(
                head(new Period(LocalDate.of(2027, 4, 1), LocalDate.of(2027, 5, 31))),
                List.of(target),
                done,
                Money.cents(350_000),
                80);
        assertEquals(List.of(new TargetStatement.Line(target, 2)), made.lines());
        assertEquals(66, made.lines().getFirst().percentage());
        assertEquals(1, made.klussen());
        assertEquals(2, made.diensten());
        assertEquals(1, made.avoided());
        assertEquals(Money.cents(350_000), made.saved());
    }

    @Test
    void aTargetIsSetAgainForTheSameDays() {
        TestService.clock().set(MONDAY, LocalTime.of(9, 0));
        BookingFixture given = new BookingFixture();
        Actor controller = TestService.actor(given.servicepunt, Role.CONTROLLER);
        WorkStatements statements = TestService.bean(WorkStatements.class);
        LocalDate last = MONDAY.plusDays(6);
        statements.setTarget(controller, OfferingKind.DIENST, MONDAY, last, 10).orThrow();
        statements.setTarget(controller, OfferingKind.DIENST, MONDAY, last, 12).orThrow();
        assertEquals(
                List.of(12),
                statements.targets(controller, new Period(MONDAY, last)).orThrow().lines().stream()
                        .map(line -> line.target().number())
                        .toList());
        assertEquals(
                Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("number")),
                statements.setTarget(controller, OfferingKind.KLUS, MONDAY, last, 0));
        assertTrue(TestService.browser(controller)
                .submit(
                        "/statements/targets",
                        Map.of("kind", "KLUS", "from", MONDAY.toString(), "until", last.toString(), "number", "5"))
                .expect(200)
                .text()
                .contains("Het doel is opgeslagen."));
    }

    @Test
    void aTargetForNextYearIsListedAndCanBeRemoved() {
        TestService.clock().set(MONDAY, LocalTime.of(9, 0));
        Servicepunt here = TestService.servicepunt("Targets");
        Actor controller = TestService.actor(here, Role.CONTROLLER);
        Browser browser = TestService.browser(controller);
        WorkStatements statements = TestService.bean(WorkStatements.class);
        String saved = browser.submit(
                "/statements/targets",
                Map.of("kind", "KLUS", "from", "2028-01-01", "until", "2028-12-31", "number", "1500"))
                .expect(200)
                .text();
        assertTrue(saved.contains("Het doel is opgeslagen.") && saved.contains("31-12-2028"), saved);
        Target target = statements.allTargets(controller).getFirst();
        assertEquals(1500, target.number());
        Actor elsewhere = TestService.actor(TestService.servicepunt("Elsewhere"), Role.CONTROLLER);
        TestService.api(elsewhere).delete("/v1/targets/" + target.id()).expect(404);
        for (int press = 0; press < 2; press++) {
            String removed = browser.submit("/statements/targets/" + target.id() + "/remove", Map.of("sure", "yes"))
                    .expect(200)
                    .text();
            assertTrue(removed.contains("Het doel is weggehaald."), removed);
        }
        assertEquals(List.of(), statements.allTargets(controller));
        assertEquals(
                List.of(AuditAction.TARGET_REMOVED, AuditAction.TARGET_SET),
                TestService.bean(Audit.class).about(target.id(), 5).stream().map(AuditEvent::action).toList());
    }

    @Test
    void aTargetIsForAtMostThreeYearsAhead() {
        TestService.clock().set(MONDAY, LocalTime.of(9, 0));
        Actor controller = TestService.actor(TestService.servicepunt("Targets"), Role.CONTROLLER);
        WorkStatements statements = TestService.bean(WorkStatements.class);
        LocalDate latest = MONDAY.plusYears(3);
        statements.setTarget(controller, OfferingKind.KLUS, MONDAY, latest, 10).orThrow();
        Refusal tooFar = Refusal.of(RefusalCode.TARGET_TOO_FAR, "05-04-2030");
        assertEquals(
                Outcome.refused(tooFar.at("until")),
                statements.setTarget(controller, OfferingKind.KLUS, latest, latest.plusDays(1), 10));
        assertEquals(
                Outcome.refused(tooFar.at("from")),
                statements.setTarget(
                        controller, OfferingKind.KLUS, latest.plusDays(1), latest.plusYears(5), 10));
    }

    private static DoneWork done(OfferingKind kind, LocalDate day, boolean replaces, UUID help) {
        return new DoneWork(kind, Amsterdam.at(day, LocalTime.of(23, 59)), replaces, help);
    }

    private static Stay waitsSince(LocalDate day) {
        return stay(at(day), null);
    }

    private static Stay stay(Instant from, @Nullable Instant until) {
        return new Stay(GARDEN, WaitingCause.CAPACITY, true, from, from, until, until != null);
    }

    private static Instant at(LocalDate day) {
        return Amsterdam.at(day, LocalTime.of(10, 0));
    }

    private static WachtlijstStatement statement(Period days, List<Stay> stays) {
        return WachtlijstStatement.of(head(days), days, stays, Map.of(), NONE);
    }

    private static StatementHead head(Period days) {
        Servicepunt servicepunt = new Servicepunt(new ServicepuntId(new UUID(0, 9)), "Veldhuizen", "0318 123 456");
        return new StatementHead(servicepunt, days, days.end(), StatementState.COMPLETE);
    }
}
