package nl.wijkcheque.visit.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.visit.Presence;

/** Reads fields whose names follow from what the page listed. What no page of ours sends is refused. */
final class FormValues {

    private FormValues() {}

    static String text(Map<String, Object> form, String name) {
        return String.valueOf(form.getOrDefault(name, "")).strip();
    }

    static List<UUID> ids(Map<String, Object> form, String name) {
        Object value = form.get(name);
        Collection<?> values = value instanceof Collection<?> many ? many : value == null ? List.of() : List.of(value);
        return values.stream().map(each -> id(name, String.valueOf(each))).toList();
    }

    static Presence presence(Map<String, Object> form, String name) {
        for (Presence presence : Presence.values()) {
            if (presence.name().equals(text(form, name))) {
                return presence;
            }
        }
        throw invalid(name);
    }

    /** Minutes as typed; nothing typed is zero. */
    static Minutes minutes(Map<String, Object> form, String name) {
        String typed = text(form, name);
        if (!typed.matches("\\d{0,4}")) {
            throw invalid(name);
        }
        return Minutes.of(typed.isEmpty() ? 0 : Integer.parseInt(typed));
    }

    private static UUID id(String name, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw invalid(name);
        }
    }

    private static RefusedException invalid(String name) {
        return new RefusedException(Refusal.of(RefusalCode.INPUT_INVALID).at(name));
    }
}
