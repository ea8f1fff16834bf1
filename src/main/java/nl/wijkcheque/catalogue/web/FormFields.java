package nl.wijkcheque.catalogue.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a form of which some may be ticked more than once. */
final class FormFields {

    private FormFields() {}

    static Map<String, List<String>> of(Map<String, Object> body) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        body.forEach((field, value) -> {
            List<String> values = value instanceof Collection<?> many
                    ? many.stream().map(String::valueOf).toList()
                    : List.of(String.valueOf(value));
            if (!values.isEmpty()) {
                fields.put(field, values);
            }
        });
        return fields;
    }
}
