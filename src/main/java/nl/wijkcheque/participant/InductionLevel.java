package nl.wijkcheque.participant;

import java.util.Optional;

/** How far somebody is with one offering: goes along with a mentor, goes alone, introduces others (Ede). */
public enum InductionLevel {
    SHADOWING,
    INDEPENDENT,
    MENTOR;

    /** The level after this one; empty after the last. */
    public Optional<InductionLevel> next() {
        return switch (this) {
            case SHADOWING -> Optional.of(INDEPENDENT);
            case INDEPENDENT -> Optional.of(MENTOR);
            case MENTOR -> Optional.empty();
        };
    }

    /** The level before this one; empty before the first. */
    public Optional<InductionLevel> previous() {
        return switch (this) {
            case SHADOWING -> Optional.empty();
            case INDEPENDENT -> Optional.of(SHADOWING);
            case MENTOR -> Optional.of(INDEPENDENT);
        };
    }
}
