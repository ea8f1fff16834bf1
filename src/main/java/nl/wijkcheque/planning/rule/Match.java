package nl.wijkcheque.planning.rule;

import java.util.Optional;
import nl.wijkcheque.participant.InductionLevel;
import org.jspecify.annotations.Nullable;

/** Someone, and a visit she might go to. */
public final class Match {

    private final WeekProblem problem;
    private final Helper helper;
    private final Need need;
    private final @Nullable InductionLevel level;

    public Match(WeekProblem problem, Helper helper, Need need) {
        this.problem = problem;
        this.helper = helper;
        this.need = need;
        this.level = helper.inductions().get(need.work().offering());
    }

    public WeekProblem problem() {
        return problem;
    }

    public Helper helper() {
        return helper;
    }

    public Need need() {
        return need;
    }

    /** How far she is with this offering; empty when she never went along. */
    public Optional<InductionLevel> level() {
        return Optional.ofNullable(level);
    }

    /** Goes along to learn: extra, and never billed. */
    public boolean shadows() {
        return level == InductionLevel.SHADOWING;
    }

    public boolean mentors() {
        return level == InductionLevel.MENTOR;
    }
}
