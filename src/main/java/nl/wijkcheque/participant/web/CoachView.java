package nl.wijkcheque.participant.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.Participant;

/**
 * Who may get another coach, and which.
 *
 * @param coaches who may coach here: id and name
 * @param coach whose account coaches her now, or was chosen; empty when there is no such one
 * @param ticked of whom the choice is, by id
 * @param errors what has to change, by field
 */
public record CoachView(
        List<Participant> participants,
        List<Map.Entry<String, String>> coaches,
        String coach,
        List<String> ticked,
        Map<String, String> errors) {

    public CoachView {
        participants = List.copyOf(participants);
        coaches = List.copyOf(coaches);
        ticked = List.copyOf(ticked);
    }

    public List<Map.Entry<String, String>> options() {
        return participants.stream()
                .map(each -> Map.entry(each.id().toString(), each.name()))
                .toList();
    }
}
