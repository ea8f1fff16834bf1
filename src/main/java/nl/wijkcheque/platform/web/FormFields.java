package nl.wijkcheque.platform.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a form sent, when its fields depend on what was shown; whatever is missing or unreadable is empty. */
public record FormFields(Map<String, Object> sent) {

    /** @param body null when the form had nothing to send */
    public static FormFields of(@Nullable Map<String, Object> body) {
        return new FormFields(body == null ? Map.of() : body);
    }

    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** Every value of a field that may come more than once. */
    public List<String> all(String name) {
        Object value = sent.get(name);
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).map(FormFields::plain).toList();
        }
        return value == null ? List.of() : List.of(plain(value.toString()));
    }

    /**
     * What was typed, without space around it. A browser counts the end of a line as one character and sends two: what just
     * fits its field would be refused.
     */
    public static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }

    public Optional<Integer> number(String name) {
        return text(name).matches("[0-9]{1,6}") ? Optional.of(Integer.valueOf(text(name))) : Optional.empty();
    }

    /** The value of a closed list that was chosen; empty for anything else. */
    public <E extends Enum<E>> Optional<E> one(Class<E> type, String name) {
        return named(type, text(name));
    }

    /** The values of a closed list that were ticked. */
    public <E extends Enum<E>> List<E> some(Class<E> type, String name) {
        return all(name).stream().flatMap(value -> named(type, value).stream()).toList();
    }

    public List<UUID> ids(String name) {
        return all(name).stream().flatMap(text -> id(text).stream()).toList();
    }

    public static Optional<UUID> id(String text) {
        try {
            return text.length() == 36 ? Optional.of(UUID.fromString(text)) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    public static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** {@code 9:00} or {@code 09.00}. */
    public static Optional<LocalTime> time(String text) {
        String usual = text.replace('.', ':');
        try {
            return Optional.of(LocalTime.parse(usual.length() == 4 ? "0" + usual : usual));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> named(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
    }
}
