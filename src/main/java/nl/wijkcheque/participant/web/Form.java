package nl.wijkcheque.participant.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.TypedDates;
import nl.wijkcheque.shared.Minutes;

/**
 * What stands in a form, as typed. Nothing is demanded here: what is missing or wrong is said all together, beside what
 * was typed.
 */
public record Form(Map<String, Object> fields) {

    private static final Pattern HOURS = Pattern.compile("([0-9]{1,2})(?::([0-5][0-9]))?");

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

    /** Hours and, when there are, minutes: {@code 32} or {@code 26:30}. */
    public Optional<Minutes> hours(String name) {
        Matcher typed = HOURS.matcher(text(name));
        if (!typed.matches()) {
            return Optional.empty();
        }
        String minutes = typed.group(2);
        return Optional.of(Minutes.hours(Integer.parseInt(typed.group(1)))
                .plus(Minutes.of(minutes == null ? 0 : Integer.parseInt(minutes))));
    }

    /** As {@link #hours} reads it. */
    static String hours(Minutes length) {
        return length.count() % 60 == 0 ? String.valueOf(length.count() / 60) : length.toString();
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
