package nl.wijkcheque.participant;

import java.util.Set;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/**
 * What a participant would rather do, and with whom. It weighs when work is planned and never decides: what fits one
 * person is what works (Ede).
 *
 * @param likes offerings she likes to do
 * @param ratherNot offerings she would rather not do; none of them is liked
 * @param noPets rather not where there are pets at home
 * @param together colleagues with whom she would rather go, at most {@link #MOST_TOGETHER}
 */
public record HelperWishes(
        Set<OfferingId> likes,
        Set<OfferingId> ratherNot,
        boolean noPets,
        Set<ParticipantId> together) {

    /** Who would rather go with everybody wishes nothing [choice]. */
    public static final int MOST_TOGETHER = 3;

    public static final HelperWishes NONE = new HelperWishes(Set.of(), Set.of(), false, Set.of());

    public HelperWishes {
        likes = Set.copyOf(likes);
        ratherNot = Set.copyOf(ratherNot);
        together = Set.copyOf(together);
    }
}
