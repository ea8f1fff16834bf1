package nl.wijkcheque.participant.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.TypedDates;

/**
 * What stands in a form, as typed. Nothing is demanded here: what is missing or wrong is said all together, beside what
 * was typed.
 */
public record Form(Map<String, Object> fields) {

    public static final Form EMPTY = new Form(Map.of());

    public Form {
        fields = Map.copyOf(fields);
    }

    /** Without the spaces around it; empty when it was not typed. */
    public String text(String name) {
        return new FormFields(fields).text(name);
    }

    /** Every value that was ticked under this name. */
    public List<String> all(String name) {
        return new FormFields(fields).all(name);
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    public Optional<LocalDate> date(String name) {
        return TypedDates.read(text(name));
    }

    public Optional<Integer> number(String name) {
        String typed = text(name);
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    public <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return new FormFields(fields).one(type, name);
    }

    public <E extends Enum<E>> List<E> some(Class<E> type, String name) {
        return new FormFields(fields).some(type, name);
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "Form" + fields.keySet();
    }
}
