package nl.wijkcheque.planning.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.PlaceBook;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@BesideOthers
final class BoundTest {

    @Test
    void noPlanIsWorthMoreThanTheBound() {
        for (long seed = 1; seed <= 12; seed++) {
            WeekProblem week = RandomWeek.of(seed, 30, 4 + (int) seed);
            WeekPlan plan = Planner.plan(onlyWorth(week), Effort.steps(seed, 2_000), Progress.NONE);
            Captured captured = Bound.of(week, plan);
            assertTrue(captured.value() <= captured.bound(), "seed " + seed + ": " + captured);
            assertTrue(captured.promille() >= 850, "seed " + seed + ": " + captured);
        }
    }

    @Test
    void whereEverythingIsPlannedTheBoundIsReached() {
        for (long seed = 1; seed <= 5; seed++) {
            WeekProblem week = RandomWeek.of(seed, 30, 25);
            WeekPlan plan = Planner.plan(week, Effort.steps(seed, 2_000), Progress.NONE);
            Captured captured = Bound.of(week, plan);
            assertTrue(captured.promille() >= 985, "seed " + seed + ": " + captured);
        }
    }

    @Test
    void ofTwoVisitsForOnePersonAndOneMorningOnlyTheBetterCanBeHad() {
        WeekProblem some = RandomWeek.of(1, 1, 1);
        int morning = some.horizon().start(2) + 8 * 60;
        Helper helper = some.helpers().getFirst();
        Helper one = new Helper(helper.id(), "P", ~0, Map.of(), Windows.of(0, 100_000),
                Windows.of(morning, morning + 270), Windows.NONE, 600, helper.travelMode(), helper.likings());
        Need hour = hours(some.needs().getFirst(), morning, 120);
        Need longer = hours(some.needs().getFirst(), morning, 180);
        WeekProblem week = new WeekProblem(some.horizon(), some.places(), LimitSettings.USUAL, some.weights(),
                List.of(one), List.of(hour, longer));
        WeekPlan plan = Planner.plan(week, Effort.steps(1, 50), Progress.NONE);
        assertEquals(List.of(longer.booking()), plan.visits().stream().map(WeekPlan.Visit::booking).toList());
        Captured captured = Bound.of(week, plan);
        assertEquals(4_000 + 3 * 2_400, captured.value());
        assertTrue(captured.promille() >= 980, captured.toString());
    }

    @Test
    void twoWhoAreFreeOnDifferentDaysDoNoVisitForTwo() {
        WeekProblem some = RandomWeek.of(1, 1, 1);
        int monday = some.horizon().start(1) + 8 * 60;
        int tuesday = some.horizon().start(2) + 8 * 60;
        Windows both = Windows.merged(List.of(new int[]{monday, monday + 540}, new int[]{tuesday, tuesday + 540}));
        for (Work work : List.of(work(some, 2, true), work(some, 1, false))) {
            Need visit = need(1, work, 0, 120, both, null);
            List<Helper> apart = List.of(
                    helper(some, 1, Windows.of(monday, monday + 270)),
                    helper(some, 2, Windows.of(tuesday, tuesday + 270)));
            assertEquals(0, captured(some, some.places(), apart, List.of(visit)).bound());
            List<Helper> together = List.of(
                    helper(some, 1, Windows.of(monday, monday + 270)),
                    helper(some, 2, Windows.of(monday, monday + 270)));
            assertEquals(4_000 + 2 * 2_400, captured(some, some.places(), together, List.of(visit)).value());
        }
    }

    /** Four times 55 minutes with a quarter of an hour between: more than fits when each begins on a quarter. */
    @Test
    void promisesThatBeginOnNoQuarterFitInTheBoundToo() {
        WeekProblem some = RandomWeek.of(1, 1, 1);
        int morning = some.horizon().start(2) + 8 * 60 + 15;
        Windows free = Windows.of(morning, morning + 270);
        Helper helper = helper(some, 1, free);
        PlaceBook book = new PlaceBook(null);
        List<Need> needs = new ArrayList<>();
        for (int visit = 0; visit < 4; visit++) {
            int place = book.number(new ResidentId(new UUID(2, visit)), null);
            Promise promise = new Promise(morning + visit * 70, List.of(helper.id()), false);
            needs.add(need(visit, work(some, 1, true), place, 55, free, promise));
        }
        Captured captured = captured(some, book.places(LimitSettings.USUAL), List.of(helper), needs);
        assertEquals(captured.bound(), captured.value());
        assertTrue(captured.value() > 4 * 4_000, captured.toString());
    }

    private static Captured captured(WeekProblem like, Places places, List<Helper> helpers, List<Need> needs) {
        WeekProblem week = new WeekProblem(like.horizon(), places, LimitSettings.USUAL, like.weights(), helpers, needs);
        return Bound.of(week, Planner.plan(week, Effort.steps(1, 200), Progress.NONE));
    }

    private static Helper helper(WeekProblem some, int number, Windows free) {
        Helper like = some.helpers().getFirst();
        return new Helper(new ParticipantId(new UUID(1, number)), "P", ~0, Map.of(), Windows.of(0, 100_000), free,
                Windows.NONE, 600, like.travelMode(), like.likings());
    }

    private static Work work(WeekProblem like, int crew, boolean alone) {
        return new Work(like.needs().getFirst().work().offering(), false, 0, alone, crew, 2, null);
    }

    private static Need need(int number, Work work, int place, int length, Windows asked,
            @Nullable Promise promise) {
        return new Need(new BookingId(new UUID(1, number)), place, work, length, asked, asked, false, 0, 0, false,
                Set.of(), Set.of(), Set.of(), promise);
    }

    private static Need hours(Need like, int morning, int length) {
        Work work = new Work(like.work().offering(), false, 0,
                true, 1, 1, null);
        Windows asked = Windows.of(morning, morning + 540);
        return new Need(new BookingId(new UUID(1, length)), like.place(), work, length,
                asked,
                asked, false, 0, 0, false, Set.of(), Set.of(), Set.of(), null);
    }

    private static WeekProblem onlyWorth(WeekProblem week) {
        return new WeekProblem(week.horizon(), week.places(), week.limits(), week.weights().onlyWorth(), week.helpers(),
                week.needs());
    }
}
