package nl.wijkcheque.catalogue;

import java.util.Set;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Skill;
import org.jspecify.annotations.Nullable;

/**
 * What an offering is.
 *
 * @param usual how long it mostly takes
 * @param maximum how long it may be estimated; for a klus never more than the setting {@code wijkcheque.klus-maximum}
 * @param crewMin how few may go; those who shadow are not counted
 * @param skills each must be there in the crew
 * @param aloneAllowed whether one participant may go without another
 * @param season null when it is offered all year
 * @param additionality the question whether a local trader would otherwise be paid for it
 * @param seats places in the vehicle or at the activity, of which the resident takes one; null when it does not matter
 * @param normWeeks within how many weeks we mean to come, 1 to 104; who was to be helped earlier goes first
 */
public record OfferingDetails(
        Wording name,
        Wording description,
        OfferingKind kind,
        Place place,
        Minutes usual,
        Minutes maximum,
        int crewMin,
        int crewMax,
        Set<Skill> skills,
        boolean aloneAllowed,
        @Nullable Season season,
        Billing billing,
        Wording additionality,
        @Nullable Integer seats,
        int normWeeks) {

    /** What is promised where nobody has said otherwise [choice]. */
    public static final int USUAL_NORM_WEEKS = 6;

    public OfferingDetails {
        skills = Set.copyOf(skills);
    }
}
