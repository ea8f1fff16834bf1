package nl.wijkcheque.participant;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.shared.ParticipantId;

/**
 * The participants of one coach.
 *
 * @param people all whom she coaches and who have a placement that is not over, also one that has yet to begin; by surname
 * @param placements the one of each of them on which she is now, or else will be first
 * @param dues what is due within the notice, soonest first; also of who left and still has to be measured
 * @param names of everybody who is named in it
 */
public record Caseload(
        List<Participant> people,
        Map<ParticipantId, Placement> placements,
        List<Due> dues,
        Map<ParticipantId, String> names,
        int least,
        int most) {

    public Caseload {
        people = List.copyOf(people);
        placements = Map.copyOf(placements);
        dues = List.copyOf(dues);
        names = Map.copyOf(names);
    }

    /** Whether there is room for another participant. */
    public boolean hasRoom() {
        return people.size() < least;
    }

    public boolean isFull() {
        return people.size() > most;
    }
}
