package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.CrewRanking;
import nl.wijkcheque.planning.CrewSearch;
import nl.wijkcheque.planning.LimitCheck;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.RankedCrew;
import nl.wijkcheque.planning.Signed;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Writes rankings as people read them. */
@Singleton
class CrewViews {

    private final Planning planning;
    private final BookingFacts facts;

    CrewViews(Planning planning, BookingFacts facts) {
        this.planning = planning;
        this.facts = facts;
    }

    /** When a crew is looked for, as typed; a day that is empty is as soon as possible. */
    record Typed(String day, String start, boolean agreed) {}

    CrewView of(Page page, Actor actor, BookingFile file, Typed typed) {
        Booking booking = file.line().booking();
        Map<String, String> errors = new LinkedHashMap<>();
        CrewRanking ranking = null;
        switch (search(typed).then(search -> planning.crews(actor, booking.id(), search))) {
            case Outcome.Done<CrewRanking>(CrewRanking found) -> ranking = found;
            case Outcome.Refused<CrewRanking>(Refusal why) ->
                errors.put(why.field().isEmpty() ? "day" : why.field(), Problems.sentence(page.m(), why));
        }
        String visit = booking instanceof Booking.Planned planned ? planned.visit().toString() : "";
        String at = "?day=" + typed.day() + "&start=" + typed.start() + (typed.agreed() ? "&agreed=yes" : "");
        return new CrewView(
                booking.id().toString(),
                visit,
                page.title(),
                visit.isEmpty() ? "/wachtlijst" : "/planning/visits/" + visit,
                facts.of(page, file, ranking == null ? null : ranking.crewMin(),
                        ranking == null ? 0 : ranking.crewMax()),
                typed.day(),
                typed.start(),
                typed.agreed(),
                errors,
                ranking == null
                        ? null
                        : page.t("planning.crews.looked", page.f().shortDay(ranking.from()),
                                page.f().shortDay(ranking.until())),
                "/planning/" + booking.id() + "/people" + (typed.start().isEmpty() ? "" : at),
                ranking == null ? List.of() : ranking.possible().stream().map(one -> card(page, one)).toList(),
                ranking == null ? List.of() : ranking.almost().stream().map(one -> card(page, one)).toList());
    }

    private static Outcome<CrewSearch> search(Typed typed) {
        if (typed.day().isEmpty()) {
            return Outcome.done(CrewSearch.SOON);
        }
        Optional<LocalDate> day = FormFields.day(typed.day());
        Optional<LocalTime> start = FormFields.time(typed.start());
        if (day.isEmpty() || (start.isEmpty() && !typed.start().isEmpty())) {
            return Outcome.refused(Refusal.of(RefusalCode.TIME_INVALID).at(day.isEmpty() ? "day" : "start"));
        }
        return Outcome.done(new CrewSearch(day.get(), start.orElse(null), typed.agreed() && start.isPresent()));
    }

    private static CrewView.Card card(Page page, RankedCrew one) {
        LocalDateTime start = Amsterdam.timeOf(one.slot().start());
        Map<UUID, String> names = one.crew().stream()
                .collect(Collectors.toMap(member -> member.participant().value(), CrewMember::name));
        boolean alone = one.crew().size() == 1;
        List<Map.Entry<String, String>> inTheWay = new ArrayList<>();
        for (LimitCheck limit : one.inTheWay()) {
            inTheWay.add(Map.entry("no", limit.reason().in(page.m())));
        }
        return new CrewView.Card(
                page.f().shortDay(start.toLocalDate()) + ", " + page.f().slot(one.slot()),
                one.crew().isEmpty()
                        ? page.t("planning.crews.together")
                        : one.crew().stream().map(member -> name(page, member)).collect(Collectors.joining(", ")),
                start.toLocalDate().toString(),
                start.toLocalTime().toString(),
                one.crew().stream().map(member -> member.participant().toString()).toList(),
                IdempotencyKey.fresh(),
                one.reasons().stream().map(reason -> row(page, reason, alone ? Map.of() : names)).toList(),
                inTheWay);
    }

    private static String name(Page page, CrewMember member) {
        return member.part() == CrewPart.WORKING
                ? member.name()
                : member.name() + " (" + page.t("planning.part." + member.part()) + ")";
    }

    /** @param names of whom it is said; nobody's in a crew of one */
    private static Map.Entry<String, String> row(Page page, Signed reason, Map<UUID, String> names) {
        String said = reason.reason().in(page.m());
        @Nullable
        UUID about = reason.participant();
        String name = about == null ? null : names.get(about);
        return Map.entry(reason.good() ? "yes" : "less", name == null ? said : name + ": " + said);
    }
}
