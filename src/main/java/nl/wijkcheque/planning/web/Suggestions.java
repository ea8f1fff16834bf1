package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.planning.Candidate;
import nl.wijkcheque.planning.CandidateList;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import org.jspecify.annotations.Nullable;

/** What the page of a booking begins with, and shows. */
@Singleton
class Suggestions {

    private final Clock clock;

    Suggestions(Clock clock) {
        this.clock = clock;
    }

    /** The first working day from tomorrow that suits the resident, in the first dagdeel that does. */
    Asked first(BookingFile file) {
        Wishes wishes = file.line().booking().details().wishes();
        LocalDate day = Amsterdam.today(clock).plusDays(1);
        if (wishes.earliest().isAfter(day)) {
            day = wishes.earliest();
        }
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        Dagdeel dagdeel = wishes.dagdelen().stream().sorted().findFirst().orElse(Dagdeel.MORNING);
        String start = switch (dagdeel) {
            case MORNING -> "09:00";
            case AFTERNOON -> "13:00";
            case EVENING -> "18:00";
        };
        return new Asked(day.toString(), start, Set.of());
    }

    ChooseView view(
            Page page,
            BookingFile file,
            Asked asked,
            @Nullable CandidateList candidates,
            Map<String, String> errors,
            List<String> broken) {
        List<Candidate> all = candidates == null ? List.of() : candidates.candidates();
        return new ChooseView(
                file.line().booking().id().toString(),
                facts(page, file, candidates),
                asked.day(),
                asked.start(),
                IdempotencyKey.fresh(),
                errors,
                broken,
                all.stream()
                        .filter(Candidate::possible)
                        .map(one -> Cards.card(page, one, asked.crew()))
                        .toList(),
                all.stream()
                        .filter(one -> !one.possible())
                        .map(one -> Cards.card(page, one, asked.crew()))
                        .toList());
    }

    private static List<Map.Entry<String, String>> facts(
            Page page, BookingFile file, @Nullable CandidateList candidates) {
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
                Map.entry(page.t("planning.choose.people"), people(page, candidates)),
                Map.entry(page.t("planning.choose.wishes"), days + "; " + dagdelen),
                Map.entry(page.t("planning.choose.note"), details.note()));
    }

    private static String people(Page page, @Nullable CandidateList candidates) {
        if (candidates == null) {
            return "";
        }
        return candidates.crewMin() == candidates.crewMax()
                ? String.valueOf(candidates.crewMin())
                : page.t("planning.choose.people.range", candidates.crewMin(), candidates.crewMax());
    }
}
