package nl.wijkcheque.booking.web;

import io.micronaut.http.HttpParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** A request as typed so far; its fields are named as refusals name them. It travels with the pages: nothing is kept. */
public record Draft(
        String offeringId,
        String additionality,
        String estimatedMinutes,
        String weeks,
        List<String> dagdelen,
        String earliest,
        String latest,
        String place,
        String note) {

    private static final int LONGEST_NUMBER = 6;

    static Draft ofQuery(HttpParameters query) {
        return of(query::getAll);
    }

    static Draft ofForm(Map<String, Object> form) {
        return of(name -> valuesOf(form.get(name)));
    }

    /** The values of one field of a form: none, one or more. */
    static List<String> valuesOf(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Iterable<?> several -> {
                List<String> all = new ArrayList<>();
                several.forEach(each -> all.add(String.valueOf(each)));
                yield all;
            }
            default -> List.of(value.toString());
        };
    }

    private static Draft of(Function<String, List<String>> values) {
        Function<String, String> first = name -> FormFields.plain(values.apply(name).stream().findFirst().orElse(""));
        return new Draft(
                first.apply("offeringId"),
                first.apply("additionality"),
                first.apply("estimatedMinutes"),
                first.apply("weeks"),
                List.copyOf(values.apply("dagdelen")),
                first.apply("earliest"),
                first.apply("latest"),
                first.apply("place"),
                first.apply("note"));
    }

    /** What to carry along in a form that asks for some of it. */
    public List<Map.Entry<String, String>> without(Set<String> asked) {
        List<Map.Entry<String, String>> fields = new ArrayList<>();
        fields.add(Map.entry("offeringId", offeringId));
        fields.add(Map.entry("additionality", additionality));
        fields.add(Map.entry("estimatedMinutes", estimatedMinutes));
        fields.add(Map.entry("weeks", weeks));
        dagdelen.forEach(dagdeel -> fields.add(Map.entry("dagdelen", dagdeel)));
        fields.add(Map.entry("earliest", earliest));
        fields.add(Map.entry("latest", latest));
        fields.add(Map.entry("place", place));
        fields.add(Map.entry("note", note));
        return fields.stream()
                .filter(field -> !asked.contains(field.getKey()) && !field.getValue().isEmpty())
                .toList();
    }

    /** Fields that are empty but needed, or that can't be read; in the order of asking. */
    List<String> unreadable() {
        List<String> fields = new ArrayList<>();
        check(fields, "offeringId", offering() != null);
        check(fields, "additionality", isOneOf(additionality, Additionality.values()));
        check(fields, "estimatedMinutes", number(estimatedMinutes) != null);
        check(fields, "weeks", weeks.isEmpty() || number(weeks) != null);
        check(
                fields,
                "dagdelen",
                !dagdelen.isEmpty() && dagdelen.stream().allMatch(each -> isOneOf(each, Dagdeel.values())));
        check(fields, "earliest", date(earliest) != null);
        check(fields, "latest", latest.isEmpty() || date(latest) != null);
        return fields;
    }

    @Nullable
    OfferingId offering() {
        try {
            return offeringId.isEmpty() ? null : new OfferingId(UUID.fromString(offeringId));
        } catch (IllegalArgumentException unreadable) {
            return null;
        }
    }

    @Nullable
    Integer minutes() {
        return number(estimatedMinutes);
    }

    @Nullable
    LocalDate firstDay() {
        return date(earliest);
    }

    @Nullable
    LocalDate lastDay() {
        return date(latest);
    }

    int weekCount() {
        Integer count = number(weeks);
        return count == null ? 1 : count;
    }

    /** @throws IllegalStateException while something is {@link #unreadable} */
    NewBooking toNewBooking(ResidentId resident) {
        OfferingId offering = offering();
        Integer minutes = minutes();
        LocalDate first = firstDay();
        if (offering == null || minutes == null || first == null) {
            throw new IllegalStateException("not complete: " + unreadable());
        }
        Set<Dagdeel> suits = EnumSet.noneOf(Dagdeel.class);
        dagdelen.forEach(each -> suits.add(Dagdeel.valueOf(each)));
        return new NewBooking(
                resident,
                offering,
                Minutes.of(minutes),
                new Wishes(suits, first, lastDay()),
                place,
                note,
                Additionality.valueOf(additionality),
                weekCount());
    }

    private static void check(List<String> fields, String name, boolean readable) {
        if (!readable) {
            fields.add(name);
        }
    }

    private static @Nullable Integer number(String text) {
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Integer.valueOf(text) : null;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static boolean isOneOf(String name, Enum<?>[] values) {
        for (Enum<?> value : values) {
            if (value.name().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
