package nl.wijkcheque.planning.rule;

/** A limit that holds or does not whenever the visit is. */
public non-sealed interface MatchLimit extends PersonLimit {

    boolean allows(Match match);

    @Override
    default boolean passes(Gap tried) {
        return allows(tried.match());
    }
}
