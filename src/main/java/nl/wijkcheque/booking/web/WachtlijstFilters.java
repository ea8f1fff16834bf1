package nl.wijkcheque.booking.web;

import io.micronaut.http.HttpParameters;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.LineMark;
import nl.wijkcheque.booking.WachtlijstFilter;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Which part of the wachtlijst somebody wants to see: read from an address or a form, and offered to choose from. */
@Singleton
final class WachtlijstFilters {

    private static final List<String> NAMES = List.of("search", "kind", "offering", "dagdeel", "cause", "urgent");
    private static final int LONGEST_SEARCH = 80;

    private final Offerings offerings;

    WachtlijstFilters(Offerings offerings) {
        this.offerings = offerings;
    }

    static Asked read(HttpParameters query) {
        return read(name -> name.equals("search") ? "" : query.getFirst(name).orElse(""));
    }

    static Asked read(FormFields form) {
        return read(form::text);
    }

    WachtlijstView.Filter of(Page page, Asked asked) {
        Words words = new Words(page);
        return new WachtlijstView.Filter(
                asked.typed(),
                withAny(page, words.options(OfferingKind.values(), "booking.kind.")),
                withAny(
                        page,
                        offerings.list(false).stream()
                                .map(each -> Map.entry(each.id().toString(), each.name(page.locale())))
                                .toList()),
                withAny(page, words.dagdeelOptions()),
                withAny(page, words.options(WaitingCause.values(), "booking.cause.")),
                withAny(page, List.of(Map.entry("yes", page.t("booking.filter.urgentOnly")))));
    }

    private static Asked read(UnaryOperator<String> value) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : NAMES) {
            typed.put(name, value.apply(name).strip());
        }
        String search = typed.getOrDefault("search", "");
        String shorter = search.length() > LONGEST_SEARCH ? search.substring(0, LONGEST_SEARCH) : search;
        String after = value.apply("after");
        return new Asked(
                new WachtlijstFilter(
                        valueOf(OfferingKind.values(), typed.get("kind")),
                        FormFields.id(typed.getOrDefault("offering", "")).map(OfferingId::new).orElse(null),
                        valueOf(Dagdeel.values(), typed.get("dagdeel")),
                        valueOf(WaitingCause.values(), typed.get("cause")),
                        "yes".equals(typed.get("urgent")),
                        shorter),
                typed,
                after.matches(LineMark.PATTERN) ? after : "");
    }

    private static List<Map.Entry<String, String>> withAny(Page page, List<Map.Entry<String, String>> options) {
        List<Map.Entry<String, String>> all = new ArrayList<>();
        all.add(Map.entry("", page.t("booking.filter.any")));
        all.addAll(options);
        return all;
    }

    private static <E extends Enum<E>> @Nullable E valueOf(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** @param typed as it was typed, by field */
    record Asked(WachtlijstFilter filter, Map<String, String> typed, String after) {

        boolean isSearch() {
            return !filter.text().isEmpty();
        }

        int size() {
            return isSearch() ? Slice.LARGEST_SIZE : Slice.ON_A_PAGE;
        }

        /** The address of the page of it that was shown. */
        String page() {
            return after.isEmpty() ? here() : here() + "&after=" + after;
        }

        /** The address of the first page of it, without a name that was searched. */
        String here() {
            return "/wachtlijst?" + typed.entrySet().stream()
                    .filter(field -> !field.getKey().equals("search"))
                    .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
        }
    }
}
