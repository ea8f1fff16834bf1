package nl.wijkcheque.platform.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads a date as people type it: 21-3-1948, 21/03/1948, 21 03 1948, or as machines write it: 1948-03-21. */
public final class TypedDates {

    private static final List<DateTimeFormatter> SHAPES = List.of(shape("d-M-uuuu"), shape("uuuu-M-d"));

    private TypedDates() {}

    /** Empty when nothing was typed, or something that is no day of the calendar. */
    public static Optional<LocalDate> read(@Nullable String typed) {
        String compact = typed == null ? "" : typed.strip().replaceAll("[\\s./-]+", "-");
        for (DateTimeFormatter shape : SHAPES) {
            try {
                return Optional.of(LocalDate.parse(compact, shape));
            } catch (DateTimeParseException otherShape) {
                // the next one
            }
        }
        return Optional.empty();
    }

    private static DateTimeFormatter shape(String pattern) {
        return new DateTimeFormatterBuilder().appendPattern(pattern)
                .toFormatter(java.util.Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
