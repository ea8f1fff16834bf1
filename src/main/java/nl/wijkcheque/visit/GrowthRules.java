package nl.wijkcheque.visit;

import java.util.Optional;
import nl.wijkcheque.participant.InductionLevel;

/** Whether what somebody did is enough to propose her next step. */
final class GrowthRules {

    private final GrowthSettings settings;

    GrowthRules(GrowthSettings settings) {
        this.settings = settings;
    }

    /** The level to propose; empty when it is too early, or there is none. */
    Optional<InductionLevel> next(InductionLevel now, Experience evidence) {
        boolean ready = evidence.missed() == 0 && switch (now) {
            case SHADOWING -> evidence.visits() >= settings.shadowed() && !evidence.companions().isEmpty();
            case INDEPENDENT -> evidence.visits() >= settings.alone() && evidence.residents() >= settings.residents();
            case MENTOR -> false;
        };
        return ready ? now.next() : Optional.empty();
    }
}
