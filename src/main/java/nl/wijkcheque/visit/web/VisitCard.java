package nl.wijkcheque.visit.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.wijkcheque.planning.CrewMember;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.visit.VisitLine;
import nl.wijkcheque.visit.VisitState;

/**
 * A visit in a list.
 *
 * @param resident empty for a reader who may not know it (yet, or any more)
 * @param stateKind colour of the state: neutral, info, ok or warning
 * @param due what is still to be paid, in words; empty when nothing is
 * @param canStart whether the button to start belongs on it
 */
public record VisitCard(
        String id,
        String day,
        String time,
        String resident,
        String what,
        String crew,
        String state,
        String stateKind,
        String due,
        boolean canStart,
        String key) {

    static VisitCard of(Page page, VisitLine line, boolean today) {
        return new VisitCard(
                line.visit().id().toString(),
                page.f().day(line.visit().day()),
                page.f().slot(line.visit().slot()),
                line.resident(),
                line.what().in(page.locale()),
                names(line.visit().crew()),
                page.t("visit.state." + line.state().name()),
                kind(line.state()),
                line.due().count() == 0 ? "" : page.f().length(line.due()),
                today && line.state() == VisitState.PLANNED,
                IdempotencyKey.fresh());
    }

    static String names(List<CrewMember> crew) {
        return crew.stream().map(CrewMember::name).collect(Collectors.joining(", "));
    }

    static String kind(VisitState state) {
        return switch (state) {
            case PLANNED -> "neutral";
            case UNDER_WAY -> "info";
            case DONE -> "ok";
            case TURNED_AWAY -> "warning";
        };
    }
}
