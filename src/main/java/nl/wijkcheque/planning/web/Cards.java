package nl.wijkcheque.planning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.planning.Candidate;
import nl.wijkcheque.planning.CrewCheck;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.planning.LimitCheck;
import nl.wijkcheque.planning.VisitAtRisk;
import nl.wijkcheque.platform.web.Page;

/** Candidates as cards: what matters first, everything for who wants to know. */
final class Cards {

    /** Limits that say something also when they are kept. */
    private static final Set<String> TELLING = Set.of("AVAILABILITY", "WEEKLY_CAP", "INDUCTION");

    private Cards() {}

    static ChooseView.Card card(Page page, Candidate candidate, Set<UUID> chosen) {
        List<Map.Entry<String, String>> reasons = new ArrayList<>();
        if (candidate.possible()) {
            if (candidate.preferred()) {
                reasons.add(Map.entry("wish", page.t("planning.choose.preferred")));
            }
            if (candidate.visitedBefore()) {
                reasons.add(Map.entry("wish", page.t("planning.choose.before")));
            }
            candidate.limits().stream()
                    .filter(limit -> TELLING.contains(limit.limit()))
                    .forEach(limit -> reasons.add(row(page, limit)));
        } else {
            candidate.limits().stream()
                    .filter(limit -> !limit.passed())
                    .forEach(limit -> reasons.add(row(page, limit)));
        }
        return new ChooseView.Card(
                candidate.participant().toString(),
                candidate.name(),
                candidate.part() == CrewPart.WORKING ? null : page.t("planning.part." + candidate.part()),
                page.t("planning.choose.planned", page.f().length(candidate.plannedThisWeek())),
                chosen.contains(candidate.participant().value()),
                reasons,
                candidate.limits().stream().map(limit -> row(page, limit)).toList());
    }

    static List<String> broken(Page page, CrewCheck check) {
        return sentences(page, check.crew(), check.broken());
    }

    static List<String> inTheWay(Page page, VisitAtRisk visit) {
        return sentences(page, visit.visit().crew(), visit.inTheWay());
    }

    private static List<String> sentences(Page page, List<CrewMember> crew, List<LimitCheck> limits) {
        return limits.stream()
                .map(limit -> {
                    String who = crew.stream()
                            .filter(member -> member.participant().equals(limit.participant()))
                            .map(CrewMember::name)
                            .map(name -> name + ": ")
                            .findFirst()
                            .orElse("");
                    return who + limit.reason().in(page.m());
                })
                .toList();
    }

    private static Map.Entry<String, String> row(Page page, LimitCheck limit) {
        return Map.entry(limit.passed() ? "yes" : "no", limit.reason().in(page.m()));
    }
}
