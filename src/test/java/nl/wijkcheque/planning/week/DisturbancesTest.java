package nl.wijkcheque.planning.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.BookingId;
import org.junit.jupiter.api.Test;

@BesideOthers
final class DisturbancesTest {

    @Test
    void whateverHappensNoLimitIsBrokenAndNothingIsLost() {
        for (long seed = 1; seed <= 20; seed++) {
            WeekProblem week = RandomWeek.of(seed, 24, 8);
            WeekPlan plan = Planner.plan(week, Effort.steps(seed, 500), Progress.NONE);
            for (int round = 0; round < 6; round++) {
                Disturbed disturbed = new Disturbed(week, plan, seed * 100 + round);
                disturbed.somethingHappens();
                week = disturbed.week();
                plan = Planner.plan(week, Effort.steps(seed, 500), Progress.NONE);
                Evaluation found = Evaluator.evaluate(week, plan);
                assertEquals(List.of(), found.broken(), "seed " + seed + " round " + round);
                assertEquals(plan.cost(), found.cost(), "seed " + seed + " round " + round);
                assertEquals(inOnePlace(week), bookings(plan), "seed " + seed + " round " + round);
            }
        }
    }

    @Test
    void planningAgainWithoutAnyChangeKeepsNearlyAllThatWasPromised() {
        int promised = 0;
        int kept = 0;
        for (long seed = 1; seed <= 5; seed++) {
            WeekProblem week = RandomWeek.of(seed, 40, 14);
            WeekPlan plan = Planner.plan(week, Effort.steps(seed, 4_000), Progress.NONE);
            WeekProblem again = new Disturbed(week, plan, seed).week();
            WeekPlan second = Planner.plan(again, Effort.steps(seed + 1, 4_000), Progress.NONE);
            promised += plan.visits().size();
            kept += (int) again.needs().stream().filter(need -> isKept(need, second)).count();
        }
        assertTrue(kept * 100 >= promised * 85, kept + " of " + promised + " kept");
    }

    @Test
    void oneIllPersonChangesLittleForTheOthers() {
        WeekProblem week = RandomWeek.of(4, 40, 14);
        WeekPlan plan = Planner.plan(week, Effort.steps(4, 4_000), Progress.NONE);
        Disturbed disturbed = new Disturbed(week, plan, 4);
        disturbed.somethingHappens();
        WeekPlan second = Planner.plan(disturbed.week(), Effort.steps(5, 4_000), Progress.NONE);
        long kept = disturbed.week().needs().stream().filter(need -> isKept(need, second)).count();
        assertTrue(kept * 100 >= plan.visits().size() * 75L, kept + " of " + plan.visits().size() + " kept");
    }

    private static boolean isKept(Need need, WeekPlan plan) {
        Promise promise = need.promise();
        return promise != null && plan.visits().stream()
                .anyMatch(visit -> visit.booking().equals(need.booking())
                        && visit.start() == promise.start()
                        && visit.crew().containsAll(promise.crew()));
    }

    private static List<BookingId> inOnePlace(WeekProblem week) {
        return week.needs().stream()
                .filter(need -> !need.isFixed())
                .map(Need::booking)
                .sorted(java.util.Comparator.comparing(BookingId::toString))
                .toList();
    }

    private static List<BookingId> bookings(WeekPlan plan) {
        List<BookingId> all = new ArrayList<>(plan.waiting());
        plan.visits().forEach(visit -> all.add(visit.booking()));
        return all.stream().sorted(java.util.Comparator.comparing(BookingId::toString)).toList();
    }
}
