package nl.wijkcheque.statement.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;

/** The statements and periods that a reader may choose from. */
@Singleton
final class Choices {

    private final Clock clock;

    Choices(Clock clock) {
        this.clock = clock;
    }

    List<ChoiceView> of(Page page, List<StatementKind> kinds) {
        return kinds.stream().map(kind -> choice(page, kind, Map.of(), Map.of())).toList();
    }

    /** After a refusal: with what was typed for one of them, and what has to change. */
    List<ChoiceView> of(
            Page page,
            List<StatementKind> kinds,
            StatementKind refused,
            Map<String, String> typed,
            String field,
            String sentence) {
        return kinds.stream()
                .map(kind -> kind == refused
                        ? choice(page, kind, typed, Map.of(field, sentence))
                        : choice(page, kind, Map.of(), Map.of()))
                .toList();
    }

    static String idOf(StatementKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ChoiceView choice(
            Page page, StatementKind kind, Map<String, String> typed, Map<String, String> errors) {
        LocalDate today = Amsterdam.today(clock);
        boolean perYear = kind == StatementKind.HOUR_BONUS;
        return new ChoiceView(
                idOf(kind),
                page.t(kind.textKey() + ".nav"),
                page.t(kind.textKey() + ".lead"),
                kind.page(),
                perYear ? years(kind, today) : periods(page, kind, today),
                perYear,
                typed,
                errors);
    }

    private static List<Map.Entry<String, String>> periods(Page page, StatementKind kind, LocalDate today) {
        List<Map.Entry<String, String>> links = new ArrayList<>();
        for (Map.Entry<String, Period> preset : Presets.on(today).entrySet()) {
            Period period = preset.getValue();
            links.add(Map.entry(
                    page.t(preset.getKey()), kind.page() + "?from=" + period.from() + "&until=" + period.until()));
        }
        return links;
    }

    private static List<Map.Entry<String, String>> years(StatementKind kind, LocalDate today) {
        List<Map.Entry<String, String>> links = new ArrayList<>();
        for (int year = today.getYear(); year > today.getYear() - 3; year--) {
            links.add(Map.entry(Integer.toString(year), kind.page() + "?year=" + year));
        }
        return links;
    }
}
