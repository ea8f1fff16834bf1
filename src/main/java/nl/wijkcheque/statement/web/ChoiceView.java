package nl.wijkcheque.statement.web;

import java.util.List;
import java.util.Map;

/** A kind of statement and the periods to choose from. */
public record ChoiceView(
        String id,
        String title,
        String lead,
        String action,
        List<Map.Entry<String, String>> presets,
        boolean perYear,
        Map<String, String> typed,
        Map<String, String> errors) {

    public ChoiceView {
        presets = List.copyOf(presets);
    }

    /** The field's id; errors point at it. */
    public String field(String name) {
        return id + "-" + name;
    }

    public String typed(String name) {
        return typed.getOrDefault(name, "");
    }
}
