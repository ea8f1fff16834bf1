package nl.wijkcheque.participant.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What somebody would rather do, to choose.
 *
 * @param name whose; empty for the reader's own
 * @param action where the form goes
 * @param back where the reader came from; empty for nowhere
 * @param colleagues whom she could choose to go with: id and name
 * @param together whom she chose, as many as may be chosen; empty for nobody
 */
public record WishesView(
        String name,
        String action,
        String back,
        List<Work> work,
        boolean noPets,
        List<Map.Entry<String, String>> colleagues,
        List<String> together,
        Map<String, String> errors) {

    /** The colleagues, after the word for none of them. */
    public List<Map.Entry<String, String>> choices(String nobody) {
        return Stream.concat(Stream.of(Map.entry("", nobody)), colleagues.stream()).toList();
    }

    /** What can be said of one offering, in the order of the page. */
    public enum Choice {
        LIKES,
        ANY,
        RATHER_NOT
    }

    /** One offering, and what she says of it. */
    public record Work(UUID offering, String name, Choice choice) {

        /** The name of its field. */
        public String field() {
            return field(offering);
        }

        static String field(UUID offering) {
            return "work-" + offering;
        }
    }
}
