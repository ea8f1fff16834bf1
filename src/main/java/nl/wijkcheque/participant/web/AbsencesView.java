package nl.wijkcheque.participant.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.participant.Absence;

/**
 * When somebody is away, and a form to add to it.
 *
 * @param name whose; empty for the reader's own
 * @param action where the form goes; removing goes to a path below it
 * @param back where the reader came from; empty for nowhere
 */
public record AbsencesView(
        String name,
        String action,
        String back,
        List<Absence> absences,
        Form typed,
        String key,
        Map<String, String> errors) {}
