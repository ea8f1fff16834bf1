package nl.wijkcheque.planning.web;

import java.util.List;
import java.util.Map;

/**
 * The proposals for a week.
 *
 * @param links to each, with its state in words; newest first
 */
public record WeekPlansView(
        String week, String label, String previous, String next, String board, String key, List<Link> links) {

    /** One proposal. */
    public record Link(String href, String text, Map.Entry<String, String> state) {}
}
