package nl.wijkcheque.participant.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a form, as typed. Nothing is demanded here: what is missing or wrong is said all together, beside what
 * was typed.
 */
public record Form(Map<String, Object> fields) {

    public static final Form EMPTY = new Form(Map.of());

    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    public Form {
        fields = Map.copyOf(fields);
    }

    /** Without the spaces around it; empty when it was not typed. */
    public String text(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** Every value that was ticked under this name. */
    public List<String> all(String name) {
        Object value = fields.get(name);
        return switch (value) {
            case null -> List.of();
            case Collection<?> many -> many.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }

    public boolean has(String name) {
        return !text(name).isEmpty();
    }

    /** As a browser sends it (2026-11-21) or as people write it (21-11-2026). */
    public Optional<LocalDate> date(String name) {
        String typed = text(name);
        try {
            return Optional.of(typed.matches("\\d{4}-.*") ? LocalDate.parse(typed) : LocalDate.parse(typed, DUTCH));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    public Optional<Integer> number(String name) {
        String typed = text(name);
        return typed.matches("[0-9]{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }

    public <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return named(type, text(name));
    }

    public <E extends Enum<E>> List<E> some(Class<E> type, String name) {
        return all(name).stream().flatMap(value -> named(type, value).stream()).toList();
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, @Nullable String name) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** Never what was typed. */
    @Override
    public String toString() {
        return "Form" + fields.keySet();
    }
}
