package nl.wijkcheque.planning.rule;

import nl.wijkcheque.participant.HelperWishes;
import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/** Does what she is glad to do, and not what she would rather not. Who says nothing is content with all. */
record RatherNot(WishWeights weights) implements MatchWish {

    @Override
    public String name() {
        return "LIKING";
    }

    @Override
    public int cost(Match match) {
        HelperWishes likings = match.helper().likings();
        OfferingId offering = match.need().work().offering();
        if (likings.ratherNot().contains(offering)) {
            return weights.ratherNot();
        }
        return likings.likes().isEmpty() || likings.likes().contains(offering) ? 0 : weights.liked();
    }

    @Override
    public @Nullable Reason reason(Match match) {
        HelperWishes likings = match.helper().likings();
        OfferingId offering = match.need().work().offering();
        if (likings.ratherNot().contains(offering)) {
            return Reason.of("wish.liking.no");
        }
        return likings.likes().contains(offering) ? Reason.of("wish.liking.yes") : null;
    }
}
