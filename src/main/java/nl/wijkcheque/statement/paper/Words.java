package nl.wijkcheque.statement.paper;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.shared.Period;

/** Texts and formats of one language. */
public record Words(Messages m, Formats f) {

    public static Words of(Messages messages, Locale locale) {
        return new Words(messages, new Formats(locale));
    }

    /** A text of statements. */
    String t(String key, Object... args) {
        return m.get("statement." + key, args);
    }

    /** What a value of an enum is called. */
    String name(Enum<?> value) {
        return t("name." + value.name());
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", f.locale()).format(month);
    }

    String period(Period period) {
        return t("period", f.date(period.from()), f.date(period.until()));
    }
}
