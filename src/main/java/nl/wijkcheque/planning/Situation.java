package nl.wijkcheque.planning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.planning.limit.Person;
import nl.wijkcheque.planning.limit.Proposal;
import nl.wijkcheque.shared.ParticipantId;

/**
 * Everything that is known when someone looks for a crew for one booking at one time.
 *
 * @param people who has a placement in that week
 * @param visitedBefore who has been at this resident
 */
record Situation(
        BookingDetails booking,
        Proposal proposal,
        Map<ParticipantId, Person> people,
        Set<UUID> visitedBefore) {

    /** Those of the list who are known, in its order. */
    List<Person> people(List<ParticipantId> ids) {
        return ids.stream()
                .filter(people::containsKey)
                .map(id -> java.util.Objects.requireNonNull(people.get(id)))
                .toList();
    }
}
