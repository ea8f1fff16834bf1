package nl.wijkcheque.planning.rule;

import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * What an offering asks of a crew.
 *
 * @param dienst a dienst asks for induction
 * @param skills a bit for each, see {@link Helper#bits}: each must be there in the crew
 * @param crewMin fewest who work; who is shadowing is extra
 * @param seats for crew and resident together; null when it does not matter
 */
public record Work(
        OfferingId offering,
        boolean dienst,
        int skills,
        boolean aloneAllowed,
        int crewMin,
        int crewMax,
        @Nullable Integer seats) {}
