package nl.wijkcheque.planning.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.planning.ResidentMessage;
import org.jspecify.annotations.Nullable;

/**
 * A planned visit, with what can be changed about it.
 *
 * @param risks why it can't go like this any more, a sentence each; none when it can
 * @param apart who is not planned with this resident; empty for who doesn't plan
 * @param message what to tell the resident, to whom that has not been done yet; null when it was
 * @param day where it would be moved to, as typed; else where it is
 * @param agreed whether that was agreed with the resident
 * @param errors by field
 */
public record VisitPlanView(
        String id,
        String booking,
        List<Map.Entry<String, String>> facts,
        List<String> risks,
        List<Member> crew,
        List<Member> apart,
        List<Map.Entry<String, String>> reasons,
        String key,
        boolean mayChange,
        @Nullable ResidentMessage message,
        String day,
        String start,
        boolean agreed,
        Map<String, String> errors) {

    /**
     * Somebody who goes, or does not go, to this resident.
     *
     * @param part what she does in the crew; empty for who is in none
     * @param mayChange whether she can be kept apart from the resident, or no longer
     */
    public record Member(String id, String name, String part, boolean mayChange) {}
}
