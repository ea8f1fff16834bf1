package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import org.jspecify.annotations.Nullable;

/** A wish about one person at one visit, whenever it is and whoever goes along. */
public non-sealed interface MatchWish extends Wish {

    int cost(Match match);

    /** In one line; null when there is nothing to say. */
    @Nullable
    Reason reason(Match match);
}
