package nl.wijkcheque.visit.web;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.web.FormFields;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of hours a page shows, as its address says it and its forms send along.
 *
 * @param closed those that were confirmed; otherwise those that wait for it
 * @param day of the visits; empty for any day
 * @param after cursor; empty for the first page
 */
public record HoursList(boolean closed, String day, String after) {

    /** What is unreadable is left out. */
    public HoursList {
        day = FormFields.day(day).map(LocalDate::toString).orElse("");
        after = FormFields.id(after).map(UUID::toString).orElse("");
    }

    static HoursList of(Map<String, Object> form) {
        return new HoursList(
                FormValues.text(form, "closed").equals("true"),
                FormValues.text(form, "day"),
                FormValues.text(form, "after"));
    }

    String titleKey() {
        return closed ? "visit.hours.closed.title" : "visit.hours.title";
    }

    @Nullable
    LocalDate chosenDay() {
        return day.isEmpty() ? null : LocalDate.parse(day);
    }

    /** @param next cursor; null on the last page */
    public @Nullable String next(@Nullable String next) {
        if (next == null) {
            return null;
        }
        String path = closed ? "/hours/confirmed" : "/hours";
        return path + "?after=" + next + (day.isEmpty() ? "" : "&day=" + day);
    }
}
