package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import org.jspecify.annotations.Nullable;

/** Does not go where there are pets when she would rather not. */
record NoPets(WishWeights weights) implements MatchWish {

    @Override
    public String name() {
        return "PETS";
    }

    @Override
    public int cost(Match match) {
        return match.need().pets() && match.helper().likings().noPets() ? weights.pets() : 0;
    }

    @Override
    public @Nullable Reason reason(Match match) {
        return match.need().pets() && match.helper().likings().noPets() ? Reason.of("wish.pets.no") : null;
    }
}
