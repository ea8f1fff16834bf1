package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Agreed;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Turn;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.planning.Candidate;
import nl.wijkcheque.planning.CandidateList;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Dagdeel;
import nl.wijkcheque.shared.Holidays;
import org.jspecify.annotations.Nullable;

/** What the page of a booking begins with, and shows. */
@Singleton
class Suggestions {

    private final Wachtlijst wachtlijst;
    private final BookingFacts facts;
    private final Holidays holidays;
    private final Clock clock;

    Suggestions(Wachtlijst wachtlijst, BookingFacts facts, Holidays holidays, Clock clock) {
        this.wachtlijst = wachtlijst;
        this.facts = facts;
        this.holidays = holidays;
        this.clock = clock;
    }

    /**
     * Where and with whom it stands; for what waits the time that was agreed, or else the first working day from tomorrow that
     * suits, in its first dagdeel.
     */
    Asked first(BookingFile file, @Nullable PlannedVisit visit) {
        if (visit != null) {
            return new Asked(
                    visit.id().value(),
                    visit.day().toString(),
                    Amsterdam.timeOf(visit.slot().start()).toLocalTime().toString(),
                    false,
                    crew(visit));
        }
        Turn turn = wachtlijst.turn(file.line().booking().id()).orElseThrow();
        Agreed agreed = turn.agreed();
        if (agreed != null) {
            return new Asked(null, agreed.day().toString(), agreed.start().toString(), false, Set.of());
        }
        Wishes wishes = file.line().booking().details().wishes();
        LocalDate day = later(later(Amsterdam.today(clock).plusDays(1), wishes.earliest()), turn.pausedUntil());
        Dagdeel dagdeel = wishes.dagdelen().stream().sorted().findFirst().orElse(Dagdeel.MORNING);
        String start = switch (dagdeel) {
            case MORNING -> "09:00";
            case AFTERNOON -> "13:00";
            case EVENING -> "18:00";
        };
        return new Asked(null, holidays.workdayFrom(day).toString(), start, false, Set.of());
    }

    static Set<UUID> crew(PlannedVisit visit) {
        return visit.crew().stream().map(member -> member.participant().value()).collect(Collectors.toSet());
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
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
                asked.visit() == null ? "" : asked.visit().toString(),
                facts.of(
                        page,
                        file,
                        candidates == null ? null : candidates.crewMin(),
                        candidates == null ? 0 : candidates.crewMax()),
                asked.day(),
                asked.start(),
                asked.agreed(),
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
