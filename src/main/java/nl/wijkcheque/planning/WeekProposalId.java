package nl.wijkcheque.planning;

import java.util.UUID;

/** A proposal for one week of one servicepunt. */
public record WeekProposalId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
