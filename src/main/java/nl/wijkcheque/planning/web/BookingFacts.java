package nl.wijkcheque.planning.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.platform.web.Page;
import org.jspecify.annotations.Nullable;

/** What was asked, above every page that looks for a crew. */
final class BookingFacts {

    private BookingFacts() {}

    /** @param crewMin null when it is not known */
    static List<Map.Entry<String, String>> of(Page page, BookingFile file, @Nullable Integer crewMin, int crewMax) {
        BookingDetails details = file.line().booking().details();
        Wishes wishes = details.wishes();
        LocalDate latest = wishes.latest();
        String dagdelen = wishes.dagdelen().stream()
                .sorted()
                .map(dagdeel -> page.t("planning.dagdeel." + dagdeel))
                .collect(Collectors.joining(", "));
        String days = latest == null
                ? page.t("planning.choose.from", page.f().date(wishes.earliest()))
                : page.t("planning.choose.between", page.f().date(wishes.earliest()), page.f().date(latest));
        return List.of(
                Map.entry(page.t("planning.choose.what"), file.line().offering().in(page.locale())),
                Map.entry(page.t("planning.choose.resident"), file.line().resident()),
                Map.entry(page.t("planning.choose.length"), page.f().length(details.estimated())),
                Map.entry(page.t("planning.choose.people"), people(page, crewMin, crewMax)),
                Map.entry(page.t("planning.choose.wishes"), days + "; " + dagdelen),
                Map.entry(page.t("planning.choose.note"), details.note()));
    }

    private static String people(Page page, @Nullable Integer crewMin, int crewMax) {
        if (crewMin == null) {
            return "";
        }
        return crewMin == crewMax ? String.valueOf(crewMin) : page.t("planning.choose.people.range", crewMin, crewMax);
    }
}
