package nl.wijkcheque.statement.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.statement.Statements;
import org.jspecify.annotations.Nullable;

/** What somebody typed as a period. */
final class Typed {

    private Typed() {}

    /** Refused: INPUT_MISSING or INPUT_UNREADABLE at from or until, or as {@link Statements#period}. */
    static Outcome<Period> period(@Nullable String from, @Nullable String until, Statements statements) {
        return day(from, "from").then(first -> day(until, "until").then(last -> statements.period(first, last)));
    }

    /** Any days, also to come. Refused: INPUT_MISSING or INPUT_UNREADABLE at from or until, PERIOD_INVALID at until. */
    static Outcome<Period> days(@Nullable String from, @Nullable String until) {
        return day(from, "from").then(first -> day(until, "until").then(last -> last.isBefore(first)
                ? Outcome.refused(Refusal.of(RefusalCode.PERIOD_INVALID).at("until"))
                : Outcome.done(new Period(first, last))));
    }

    /** Refused: INPUT_MISSING or INPUT_UNREADABLE at year. */
    static Outcome<Year> year(@Nullable String year) {
        if (year == null || year.isBlank()) {
            return missing("year");
        }
        try {
            return Outcome.done(Year.of(Integer.parseInt(year.trim())));
        } catch (NumberFormatException | DateTimeException unreadable) {
            return unreadable("year");
        }
    }

    /** The same period, asked of another address, in the language of the page. */
    static String link(String path, Map<String, String> typed, Page page) {
        String query = typed.entrySet().stream()
                .map(part -> part.getKey() + "=" + URLEncoder.encode(part.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return path + "?" + query + "&language=" + page.locale().getLanguage();
    }

    private static Outcome<LocalDate> day(@Nullable String day, String field) {
        if (day == null || day.isBlank()) {
            return missing(field);
        }
        try {
            return Outcome.done(LocalDate.parse(day.trim()));
        } catch (DateTimeException unreadable) {
            return unreadable(field);
        }
    }

    private static <T> Outcome<T> missing(String field) {
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_MISSING).at(field));
    }

    private static <T> Outcome<T> unreadable(String field) {
        return Outcome.refused(Refusal.of(RefusalCode.INPUT_UNREADABLE).at(field));
    }
}
