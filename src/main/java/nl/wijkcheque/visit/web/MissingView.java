package nl.wijkcheque.visit.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.CrewRanking;
import nl.wijkcheque.planning.RankedCrew;
import nl.wijkcheque.planning.Signed;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.visit.Morning;
import nl.wijkcheque.visit.Presence;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who did not come, and the visits that counted on her.
 *
 * @param said what was said about her; empty when nothing was
 */
public record MissingView(String id, String name, String said, String day, String dayText, List<Stranded> stranded) {

    /** So many crews are shown at once: the best ones. */
    private static final int MOST = 5;

    /** @param refused why no crew can be looked for; null when one can */
    public record Stranded(
            String visit,
            String time,
            String what,
            String resident,
            String crew,
            @Nullable String refused,
            List<Option> options,
            List<Option> almost,
            String key) {}

    /** @param otherTime it would have to be at another time than was agreed */
    public record Option(
            String who,
            String time,
            boolean otherTime,
            String start,
            List<String> ids,
            List<Map.Entry<String, String>> reasons,
            String key) {}

    static MissingView of(Page page, Morning.Expected person, LocalDate day, List<Stranded> stranded) {
        Presence said = person.said();
        return new MissingView(
                person.participant().toString(),
                person.name(),
                said == null ? "" : page.t("visit.presence." + said),
                day.toString(),
                page.f().day(day),
                stranded);
    }

    static Stranded stranded(Page page, Morning.Stop stop, Outcome<CrewRanking> ranking) {
        List<RankedCrew> possible = List.of();
        List<RankedCrew> almost = List.of();
        String refused = null;
        switch (ranking) {
            case Outcome.Done<CrewRanking>(CrewRanking found) -> {
                possible = found.possible();
                almost = found.almost();
            }
            case Outcome.Refused<CrewRanking>(Refusal why) -> refused = Problems.sentence(page.m(), why);
        }
        return new Stranded(
                stop.visit().id().toString(),
                page.f().slot(stop.visit().slot()),
                stop.what().in(page.locale()),
                stop.resident(),
                VisitCard.names(stop.visit().crew()),
                refused,
                possible.stream().limit(MOST).map(crew -> option(page, stop, crew)).toList(),
                almost.stream().limit(MOST).map(crew -> option(page, stop, crew)).toList(),
                IdempotencyKey.fresh());
    }

    private static Option option(Page page, Morning.Stop stop, RankedCrew crew) {
        Map<UUID, String> names = new HashMap<>();
        if (crew.crew().size() > 1) {
            crew.crew().forEach(member -> names.put(member.participant().value(), member.name() + ": "));
        }
        List<Map.Entry<String, String>> reasons = crew.inTheWay().isEmpty()
                ? crew.reasons().stream().map(reason -> row(page, reason, names)).toList()
                : crew.inTheWay().stream().map(limit -> Map.entry("no", limit.reason().in(page.m()))).toList();
        return new Option(
                crew.crew().isEmpty()
                        ? page.t("planning.crews.together")
                        : crew.crew().stream().map(member -> name(page, member)).collect(Collectors.joining(", ")),
                page.f().slot(crew.slot()),
                !crew.slot().equals(stop.visit().slot()),
                Amsterdam.timeOf(crew.slot().start()).toLocalTime().toString(),
                crew.crew().stream().map(member -> member.participant().toString()).toList(),
                reasons,
                IdempotencyKey.fresh());
    }

    private static Map.Entry<String, String> row(Page page, Signed reason, Map<UUID, String> names) {
        UUID about = reason.participant();
        String name = about == null ? "" : names.getOrDefault(about, "");
        return Map.entry(reason.good() ? "yes" : "less", name + reason.reason().in(page.m()));
    }

    private static String name(Page page, CrewMember member) {
        return member.part() == CrewPart.WORKING
                ? member.name()
                : member.name() + " (" + page.t("visit.part." + member.part()) + ")";
    }
}
