package nl.wijkcheque.participant.web;

import java.util.Map;
import nl.wijkcheque.participant.Milestone;

/**
 * A form that decides one milestone.
 *
 * @param back the milestones of the participant; the form goes to a path below it
 * @param errors what has to change, by field
 */
public record DecisionForm(
        String name, String back, Milestone milestone, Form typed, String key, Map<String, String> errors) {

    public String action() {
        return back + "/" + milestone.placement() + "/" + milestone.kind() + "/" + milestone.number();
    }
}
