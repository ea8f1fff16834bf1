package nl.wijkcheque.participant.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.Participant;

/**
 * Who may get another coach, and which.
 *
 * @param coaches who may coach here: id and name
 * @param coach whose account coaches her now; empty when there is no such one
 * @param errors what has to change, by field
 */
public record CoachView(
        List<Participant> participants,
        List<Map.Entry<String, String>> coaches,
        String coach,
        Map<String, String> errors) {

    public CoachView {
        participants = List.copyOf(participants);
        coaches = List.copyOf(coaches);
    }

    public List<Map.Entry<String, String>> options() {
        return participants.stream()
                .map(each -> Map.entry(each.id().toString(), each.name()))
                .toList();
    }

    /** All are ticked: who leaves hands over everybody. */
    public List<String> everybody() {
        return participants.stream().map(each -> each.id().toString()).toList();
    }
}
