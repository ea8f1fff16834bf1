package nl.wijkcheque.planning.rule;

/** A limit to the times in which the whole visit must lie, whatever else she does. */
public non-sealed interface TimeLimit extends PersonLimit {

    Windows allowed(Match match);

    /** Whether the visit that is tried lies in them. */
    @Override
    default boolean passes(Gap tried) {
        return allowed(tried.match()).hold(tried.low(), tried.low() + tried.length());
    }
}
