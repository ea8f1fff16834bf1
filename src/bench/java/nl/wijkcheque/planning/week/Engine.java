package nl.wijkcheque.planning.week;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import nl.wijkcheque.planning.rule.WeekProblem;

/** What makes plans, side by side. */
enum Engine {
    /** Each visit once; what the others begin with. */
    GREEDY {
        @Override
        WeekPlan plan(WeekProblem week, Effort effort, Duration atMost) {
            return Planner.greedy(week);
        }
    },
    OURS {
        @Override
        WeekPlan plan(WeekProblem week, Effort effort, Duration atMost) {
            return Planner.plan(week, effort, Progress.NONE);
        }
    },
    /** The rival. */
    CP_SAT {
        @Override
        WeekPlan plan(WeekProblem week, Effort effort, Duration atMost) {
            return CpSatParts.plan(week, atMost, effort.threads());
        }
    };

    /**
     * @param effort of ours, which may be a number of steps
     * @param atMost what a rival gets
     */
    abstract WeekPlan plan(WeekProblem week, Effort effort, Duration atMost);

    boolean isRival() {
        return this == CP_SAT;
    }

    /** @throws IllegalArgumentException when there is none of that name */
    static Engine of(String name) {
        return Arrays.stream(values())
                .filter(engine -> engine.toString().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is none of " + Arrays.toString(values())));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
