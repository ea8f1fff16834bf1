package nl.wijkcheque.planning.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.planning.rule.LimitSettings;
import nl.wijkcheque.planning.rule.WeekProblem;
import org.junit.jupiter.api.Test;

@BesideOthers
final class PlannerTest {

    @Test
    void everyPlanIsSoundAndCostsWhatTheEvaluatorCounts() {
        for (long seed = 1; seed <= 30; seed++) {
            WeekProblem week = RandomWeek.of(seed, 10 + (int) seed * 2, 4 + (int) seed / 2);
            for (WeekPlan plan : List.of(Planner.greedy(week),
                    Planner.plan(week, Effort.steps(seed, 600), Progress.NONE))) {
                Evaluation found = Evaluator.evaluate(week, plan);
                assertEquals(List.of(), found.broken(), "seed " + seed);
                assertEquals(plan.cost(), found.cost(), "seed " + seed + ": " + found.costs());
            }
        }
    }

    @Test
    void aDayKeepsItsBreakWhenAVisitBesideItGoesElsewhere() {
        LimitSettings usual = LimitSettings.USUAL;
        LimitSettings strict = new LimitSettings(
                usual.bicycleKmPerHour(), usual.footKmPerHour(), usual.detourPercent(), usual.unknownTravel(),
                usual.dailyMost(), usual.rest(), usual.visitsPerDay(), usual.daysPerWeek(), Duration.ofMinutes(150),
                Duration.ofMinutes(45), usual.opens(), usual.closes());
        for (long seed = 1; seed <= 20; seed++) {
            WeekProblem any = RandomWeek.of(seed, 40, 8);
            WeekProblem week = new WeekProblem(
                    any.horizon(), any.places(), strict, any.weights(), any.helpers(), any.needs());
            WeekPlan plan = Planner.plan(week, Effort.steps(seed, 2_000), Progress.NONE);
            assertEquals(List.of(), Evaluator.evaluate(week, plan).broken(), "seed " + seed);
        }
    }

    @Test
    void weeksInWhichTheClockChangesArePlannedInRealHours() {
        for (LocalDate day : List.of(LocalDate.of(2031, 3, 28), LocalDate.of(2031, 10, 22))) {
            for (long seed = 1; seed <= 5; seed++) {
                WeekProblem week = RandomWeek.of(seed, 20, 8, day);
                WeekPlan plan = Planner.plan(week, Effort.steps(seed, 600), Progress.NONE);
                assertEquals(List.of(), Evaluator.evaluate(week, plan).broken(), day + " seed " + seed);
                assertEquals(plan.cost(), Evaluator.evaluate(week, plan).cost());
            }
        }
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        WeekProblem week = RandomWeek.of(7, 40, 12);
        Effort effort = new Effort(3, 3_000, Duration.ZERO, 2);
        WeekPlan first = Planner.plan(week, effort, Progress.NONE);
        assertEquals(first, Planner.plan(week, effort, Progress.NONE));
        assertTrue(first.cost() < Planner.greedy(week).cost());
    }
}
