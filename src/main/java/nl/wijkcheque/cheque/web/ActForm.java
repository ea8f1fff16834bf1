package nl.wijkcheque.cheque.web;

import java.util.List;
import java.util.Map;
import nl.wijkcheque.platform.web.FormFields;

/** What stands in the form of an action, as typed: the cheques one below the other. */
public record ActForm(FormFields fields) {

    static ActForm of(Map<String, Object> sent) {
        return new ActForm(new FormFields(sent));
    }

    public String text(String name) {
        return fields.text(name);
    }

    /** Each cheque once, as scanned or typed: a code or the number printed on it. */
    List<String> lines() {
        return text("cheques").lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
    }

    /** What tells one request from another, for the idempotency key only; it is kept as a hash. */
    List<String> asked() {
        return List.of(
                lines().toString(), text("reason"), text("way"), text("iban"), text("name"));
    }

    /** Never the codes. */
    @Override
    public String toString() {
        return "ActForm[" + lines().size() + "]";
    }
}
