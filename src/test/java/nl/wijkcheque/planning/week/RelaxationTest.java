package nl.wijkcheque.planning.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.planning.rule.Work;
import nl.wijkcheque.shared.BookingId;
import org.junit.jupiter.api.Test;

/** A second proof of what can be had at most, by a solver that shares nothing with ours. */
@BesideOthers
final class RelaxationTest {

    private static final long STEPS = 20_000;

    @Test
    void ofWhatFitsAllCanBeHad() {
        assertEquals(worth(60), Relaxation.bound(morning(60)));
        assertEquals(worth(90) + worth(150), Relaxation.bound(morning(90, 150)));
    }

    @Test
    void ofWhatIsTooLongForTheMorningNothingCanBeHad() {
        assertEquals(worth(270), Relaxation.bound(morning(270)));
        assertEquals(0, Relaxation.bound(morning(285)));
    }

    @Test
    void ofTwoThatDoNotFitTogetherNotAllCanBeHad() {
        long bound = Relaxation.bound(morning(150, 180));
        assertTrue(bound >= worth(180) && bound < worth(150) + worth(180), "bound " + bound);
    }

    @Test
    void noPlanIsWorthMoreThanEitherProofSays() {
        for (int seed = 1; seed <= 6; seed++) {
            WeekProblem week = RandomWeek.of(seed, 30, 3 + seed);
            WeekPlan plan = Planner.plan(week, Effort.steps(seed, 2_000), Progress.NONE);
            Captured captured = Bound.of(week, plan);
            long relaxed = Relaxation.bound(week);
            assertTrue(captured.value() <= captured.bound(), "seed " + seed + ": " + captured);
            assertTrue(captured.value() <= relaxed, "seed " + seed + ": " + captured + ", relaxed " + relaxed);
        }
    }

    @Test
    void plansOfOrdinaryWeeksGetNearlyAllThatCanBeHad() {
        for (int seed = 1; seed <= 4; seed++) {
            assertGets(985, RandomWeek.of(seed, 60, 20), seed);
        }
    }

    @Test
    void whereHoursAreFarTooFewNoPlanIsWorthMoreThanEitherProofSays() {
        for (int seed = 1; seed <= 3; seed++) {
            WeekProblem week = withFewHours(RandomWeek.of(seed, 60, 20));
            WeekPlan plan = Planner.plan(week, Effort.steps(seed, STEPS), Progress.NONE);
            Captured captured = Bound.of(week, plan);
            long relaxed = Relaxation.bound(week);
            assertTrue(captured.value() <= captured.bound(), "seed " + seed + ": " + captured);
            assertTrue(captured.value() <= relaxed, "seed " + seed + ": " + captured + ", relaxed " + relaxed);
        }
    }

    private static void assertGets(int promille, WeekProblem week, int seed) {
        WeekPlan plan = Planner.plan(week, Effort.steps(seed, STEPS), Progress.NONE);
        assertTrue(Evaluator.evaluate(week, plan).isSound());
        Captured captured = new Captured(Bound.of(week, plan).value(), Relaxation.bound(week));
        assertTrue(captured.value() <= captured.bound(), "seed " + seed + ": " + captured);
        assertTrue(captured.promille() >= promille, "seed " + seed + ": " + captured.promille() + " " + captured);
    }

    /** Everyone may work half of her hours: far more is asked than can be done. */
    private static WeekProblem withFewHours(WeekProblem week) {
        List<Helper> helpers = week.helpers().stream().map(RelaxationTest::halfTheHours).toList();
        return new WeekProblem(week.horizon(), week.places(), week.limits(), week.weights(), helpers, week.needs());
    }

    private static Helper halfTheHours(Helper helper) {
        return new Helper(helper.id(), helper.name(), helper.skills(), helper.inductions(), helper.placed(),
                helper.available(), helper.away(), helper.weeklyCap() / 2, helper.travelMode(), helper.likings());
    }

    /** One person who can do everything on one morning of four and a half hours, and visits of so many minutes at one place. */
    private static WeekProblem morning(int... lengths) {
        WeekProblem some = RandomWeek.of(1, 1, 1);
        int from = some.horizon().start(2) + 8 * 60;
        Windows morning = Windows.of(from, from + 270);
        Helper helper = some.helpers().getFirst();
        Helper one = new Helper(helper.id(), "P", ~0, Map.of(), Windows.of(0, 100_000), morning, Windows.NONE, 600,
                helper.travelMode(), helper.likings());
        List<Need> needs = Arrays.stream(lengths)
                .mapToObj(length -> need(some.needs().getFirst(), length, morning))
                .toList();
        return new WeekProblem(some.horizon(), some.places(), some.limits(), some.weights(), List.of(one), needs);
    }

    private static Need need(Need like, int length, Windows when) {
        Work work = new Work(like.work().offering(), false, 0, true, 1, 1, null);
        Windows asked = Windows.of(when.from(0), when.until(0) + 300);
        return new Need(new BookingId(new UUID(1, length)), like.place(), work, length, asked, asked, false, 0, 0,
                false,
                Set.of(), Set.of(), Set.of(), null);
    }

    private static long worth(int minutes) {
        return 4_000 + 40L * minutes;
    }
}
