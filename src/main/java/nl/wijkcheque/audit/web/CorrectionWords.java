package nl.wijkcheque.audit.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.audit.CorrectedField;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.platform.web.Choices;
import nl.wijkcheque.platform.web.Page;

/** Corrections in the words of a page. */
public final class CorrectionWords {

    private CorrectionWords() {}

    /** Why one corrects, to choose from. */
    public static List<Map.Entry<String, String>> reasons(Page page) {
        return Choices.of(page, "correction.reason", CorrectionReason.values());
    }

    /** A value as people write it; a word for an empty one. */
    public static String value(Page page, CorrectedField field, String stored) {
        if (stored.isEmpty()) {
            return page.t("correction.empty");
        }
        return switch (field) {
            case BIRTH_DATE -> page.f().date(LocalDate.parse(stored));
            case SALUTATION -> page.t("resident.salutation." + stored);
            case FIRST_NAME, INITIALS, PREFIX, SURNAME, ADDRESS, PHONE, EMAIL, HOUSEHOLD -> stored;
        };
    }
}
