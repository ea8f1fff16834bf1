package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkcheque.planning.ProposalPiece;
import nl.wijkcheque.planning.StillWaiting;
import nl.wijkcheque.planning.WeekProposal;
import nl.wijkcheque.planning.WeekProposalState;
import nl.wijkcheque.planning.WeekProposals;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Period;

/** Writes proposals as people read them. */
@Singleton
class WeekPlanViews {

    private final WeekProposals proposals;
    private final ProposalNames names;

    WeekPlanViews(WeekProposals proposals, ProposalNames names) {
        this.proposals = proposals;
        this.names = names;
    }

    WeekPlansView list(Actor actor, Page page, LocalDate day) {
        LocalDate monday = mondayOf(day);
        return new WeekPlansView(
                monday.toString(),
                label(page, monday),
                "/week-plans?week=" + monday.minusWeeks(1),
                "/week-plans?week=" + monday.plusWeeks(1),
                "/planning?week=" + monday,
                IdempotencyKey.fresh(),
                proposals.ofWeek(actor.servicepunt().id(), monday).stream()
                        .map(one -> new WeekPlansView.Link(
                                "/week-plans/" + one.id(),
                                page.t("planning.week.asked", page.f().moment(one.askedAt()), one.askedBy()),
                                state(page, one)))
                        .toList());
    }

    WeekPlanView one(Page page, WeekProposal proposal) {
        WeekProposal.Content content = proposals.content(proposal.id());
        ProposalNames.Known known = names.of(page, proposal, content);
        boolean ready = proposal.state() == WeekProposalState.READY;
        boolean running = proposal.state() == WeekProposalState.RUNNING && !proposal.lost();
        List<WeekPlanView.Day> days = days(page, content.pieces(), known);
        return new WeekPlanView(
                proposal.id().toString(),
                label(page, proposal.monday()),
                "/planning?week=" + proposal.monday(),
                "/week-plans?week=" + proposal.monday(),
                running,
                proposal.stopAsked(),
                !ready && !running,
                proposal.percent(),
                page.t("planning.week.asked", page.f().moment(proposal.askedAt()), proposal.askedBy()),
                ready ? page.t("planning.week.share", proposal.capturedPercent()) : null,
                IdempotencyKey.fresh(),
                (int) days.stream()
                        .flatMap(day -> day.changes().stream())
                        .filter(change -> change.message() != null)
                        .count(),
                ready ? facts(page, proposal, content) : List.of(),
                known.forWhom(content.pieces()),
                days,
                waiting(page, content.waiting(), known),
                content.costs().stream()
                        .map(cost -> Map.entry(page.t("planning.wish." + cost.wish()), String.valueOf(cost.points())))
                        .toList(),
                days.stream().anyMatch(day -> day.changes().stream().anyMatch(WeekPlanView.Change::open)));
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(java.time.temporal.WeekFields.ISO.dayOfWeek(), 1);
    }

    private static String label(Page page, LocalDate monday) {
        Period week = new Period(monday, monday.plusDays(6));
        return page.t(
                "planning.board.week",
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                page.f().date(week.from()),
                page.f().date(week.until()));
    }

    private static Map.Entry<String, String> state(Page page, WeekProposal one) {
        String word = one.lost() ? "LOST" : one.state().name();
        String look = switch (one.state()) {
            case RUNNING -> one.lost() ? "warning" : "info";
            case READY -> "ok";
            case FAILED -> "warning";
        };
        return Map.entry(look, page.t("planning.week.state." + word));
    }

    private static List<Map.Entry<String, String>> facts(
            Page page, WeekProposal proposal, WeekProposal.Content content) {
        long changes = content.pieces().stream().filter(piece -> piece.wasVisit() != null).count();
        return List.of(
                Map.entry(page.t("planning.week.planned"),
                        page.t("planning.week.planned.of", proposal.planned(), proposal.waiting())),
                Map.entry(page.t("planning.week.changes"), String.valueOf(changes)),
                Map.entry(page.t("planning.week.steps"),
                        page.t("planning.week.steps.text", page.f().number(proposal.steps()))));
    }

    private static List<WeekPlanView.Day> days(Page page, List<ProposalPiece> pieces, ProposalNames.Known known) {
        Map<LocalDate, List<WeekPlanView.Change>> byDay = new TreeMap<>();
        List<WeekPlanView.Change> back = new ArrayList<>();
        for (ProposalPiece piece : pieces) {
            var now = piece.now();
            if (now == null) {
                back.add(known.change(piece));
            } else {
                byDay.computeIfAbsent(Amsterdam.dayOf(now.slot().start()), day -> new ArrayList<>())
                        .add(known.change(piece));
            }
        }
        List<WeekPlanView.Day> days = new ArrayList<>();
        byDay.forEach((day, changes) -> days.add(new WeekPlanView.Day(page.f().day(day), changes)));
        if (!back.isEmpty()) {
            days.add(new WeekPlanView.Day(page.t("planning.week.back"), back));
        }
        return days;
    }

    /** The reason that holds for most comes first. */
    private static List<WeekPlanView.Waiting> waiting(
            Page page, List<StillWaiting> waiting, ProposalNames.Known known) {
        Map<String, List<Map.Entry<String, String>>> byReason = new LinkedHashMap<>();
        for (StillWaiting one : waiting) {
            String reason = one.reason().in(page.m());
            byReason.computeIfAbsent(reason, why -> new ArrayList<>())
                    .add(Map.entry("/planning/" + one.booking(), known.what(one.booking())));
        }
        return byReason.entrySet().stream()
                .map(entry -> new WeekPlanView.Waiting(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt((WeekPlanView.Waiting one) -> -one.bookings().size()))
                .toList();
    }
}
