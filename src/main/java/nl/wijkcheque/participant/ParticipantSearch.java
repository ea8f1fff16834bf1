package nl.wijkcheque.participant;

import nl.wijkcheque.shared.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * Whom to look for.
 *
 * @param name part of the first name or surname; empty for everybody
 * @param coach only her caseload; null for everybody
 */
public record ParticipantSearch(String name, @Nullable AccountId coach) {

    public static final ParticipantSearch EVERYBODY = new ParticipantSearch("", null);
}
