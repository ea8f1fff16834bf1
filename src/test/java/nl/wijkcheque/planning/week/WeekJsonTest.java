package nl.wijkcheque.planning.week;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.planning.rule.WeekProblem;
import org.junit.jupiter.api.Test;

@BesideOthers
final class WeekJsonTest {

    @Test
    void aProblemThatIsWrittenAndReadIsTheSameProblem() {
        for (long seed = 1; seed <= 5; seed++) {
            WeekProblem week = RandomWeek.of(seed, 30, 10);
            WeekPlan plan = Planner.plan(week, Effort.steps(seed, 300), Progress.NONE);
            WeekProblem promised = new Disturbed(week, plan, seed).week();
            WeekProblem again = ProblemJson.read(ProblemJson.write(promised));
            assertArrayEquals(ProblemJson.write(promised), ProblemJson.write(again));
            assertEquals(promised.needs().size(), again.needs().size());
            assertEquals(
                    Planner.plan(promised, Effort.steps(1, 300), Progress.NONE).cost(),
                    Planner.plan(again, Effort.steps(1, 300), Progress.NONE).cost());
        }
    }

    @Test
    void aPlanOfAnotherEngineIsCountedAgain() {
        WeekProblem week = RandomWeek.of(2, 30, 10);
        WeekPlan plan = Planner.plan(week, Effort.steps(2, 300), Progress.NONE);
        WeekPlan again = PlanJson.read(week, PlanJson.write(week, plan));
        assertEquals(java.util.Set.copyOf(plan.waiting()), java.util.Set.copyOf(again.waiting()));
        assertEquals(plan.cost(), again.cost());
        assertArrayEquals(PlanJson.write(week, plan), PlanJson.write(week, again));
    }

    @Test
    void nobodysNameIsWritten() {
        WeekProblem week = RandomWeek.of(2, 5, 5);
        assertFalse(new String(ProblemJson.write(week), StandardCharsets.UTF_8).contains("name"));
    }

    @Test
    void whatIsNotSuchAProblemIsRefused() {
        byte[] other = "{\"format\":\"other\"}".getBytes(StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> ProblemJson.read(other));
        assertThrows(IllegalArgumentException.class, () -> ProblemJson.read("[".getBytes(StandardCharsets.UTF_8)));
        assertThrows(IllegalArgumentException.class, () -> PlanJson.read(RandomWeek.of(1, 2, 2), other));
    }
}
