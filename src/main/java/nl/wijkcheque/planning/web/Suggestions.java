package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.planning.Candidate;
import nl.wijkcheque.planning.CandidateList;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Holidays;
import org.jspecify.annotations.Nullable;

/** What the page of a booking begins with, and shows. */
@Singleton
class Suggestions {

    private final Holidays holidays;
    private final Clock clock;

    Suggestions(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The first working day from tomorrow that suits the resident, in the first dagdeel that does. */
    Asked first(BookingFile file) {
        Wishes wishes = file.line().booking().details().wishes();
        LocalDate day = Amsterdam.today(clock).plusDays(1);
        if (wishes.earliest().isAfter(day)) {
            day = wishes.earliest();
        }
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || holidays.isOff(day)) {
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
                BookingFacts.of(
                        page,
                        file,
                        candidates == null ? null : candidates.crewMin(),
                        candidates == null ? 0 : candidates.crewMax()),
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
}
