package nl.wijkcheque.planning.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import org.junit.jupiter.api.Test;

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
        Helper one = new Helper(helper.id(), "P", ~0, java.util.Map.of(), Windows.of(0, 100_000),
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

    private static Need hours(Need like, int morning, int length) {
        nl.wijkcheque.planning.rule.Work work = new nl.wijkcheque.planning.rule.Work(like.work().offering(), false, 0,
                true, 1, 1, null);
        Windows asked = Windows.of(morning, morning + 540);
        return new Need(new nl.wijkcheque.shared.BookingId(new java.util.UUID(1, length)), like.place(), work, length,
                asked,
                asked, false, 0, 0, false, java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), null);
    }

    private static WeekProblem onlyWorth(WeekProblem week) {
        return new WeekProblem(week.horizon(), week.places(), week.limits(), week.weights().onlyWorth(), week.helpers(),
                week.needs());
    }
}
