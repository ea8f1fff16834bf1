package nl.wijkcheque.planning.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.planning.VisitsAtRisk;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;

/** The page of one planned visit, as it is or with what was wrong with a change. */
@Singleton
class VisitPlanViews {

    private final Planning planning;
    private final ToTell toTell;
    private final VisitsAtRisk atRisk;
    private final Bookings bookings;
    private final Pages pages;

    VisitPlanViews(
            Planning planning, ToTell toTell, VisitsAtRisk atRisk, Bookings bookings, Pages pages) {
        this.planning = planning;
        this.toTell = toTell;
        this.atRisk = atRisk;
        this.bookings = bookings;
        this.pages = pages;
    }

    /** Where it would go, as typed. */
    record Typed(String day, String start, boolean agreed) {}

    /** One of the servicepunt of who asks, as long as it stands. @throws RefusedException NOT_FOUND */
    private PlannedVisit own(Actor actor, UUID id) {
        return RefusedException.found(planning.visit(new VisitId(id))
                .filter(visit -> visit.servicepunt().equals(actor.servicepunt().id())));
    }

    JteModel of(HttpRequest<?> request, Actor actor, UUID id) {
        PlannedVisit visit = own(actor, id);
        return shown(request, actor, visit, asItIs(visit), Map.of());
    }

    JteModel refused(HttpRequest<?> request, Actor actor, UUID id, Refusal why) {
        PlannedVisit visit = own(actor, id);
        return shown(request, actor, visit, asItIs(visit), errors(request, why, "reason"));
    }

    JteModel refused(HttpRequest<?> request, Actor actor, UUID id, Typed typed, Refusal why) {
        return shown(request, actor, own(actor, id), typed, errors(request, why, "start"));
    }

    private Map<String, String> errors(HttpRequest<?> request, Refusal why, String otherwise) {
        String sentence = Problems.sentence(pages.page(request, "planning.visit.title").m(), why);
        return Map.of(why.field().equals("day") ? "day" : otherwise, sentence);
    }

    private static Typed asItIs(PlannedVisit visit) {
        return new Typed(
                visit.day().toString(),
                Amsterdam.timeOf(visit.slot().start()).toLocalTime().toString(),
                false);
    }

    private JteModel shown(
            HttpRequest<?> request, Actor actor, PlannedVisit visit, Typed typed, Map<String, String> errors) {
        Page page = pages.page(request, "planning.visit.title");
        BookingFile file = RefusedException.found(bookings.open(actor, visit.booking()));
        boolean plans = actor.is(Role.COORDINATOR);
        List<Participant> apart = plans ? planning.apart(actor, visit.resident()).orThrow() : List.of();
        boolean planned = file.line().booking().state() == BookingState.PLANNED;
        return pages.templates()
                .planningVisit(
                        page,
                        new VisitPlanView(
                                visit.id().toString(),
                                visit.booking().toString(),
                                facts(page, visit, file),
                                atRisk.of(visit).map(one -> Cards.inTheWay(page, one)).orElse(List.of()),
                                crew(page, visit, planned && plans, apart),
                                apart.stream()
                                        .map(one -> new VisitPlanView.Member(
                                                one.id().toString(), one.name(), "", true))
                                        .toList(),
                                Arrays.stream(UnplanReason.values())
                                        .filter(UnplanReason::canBeGiven)
                                        .map(one -> Map.entry(one.name(), page.t("planning.unplan." + one)))
                                        .toList(),
                                IdempotencyKey.fresh(),
                                planned && plans,
                                toTell.about(actor, visit.id()).map(what -> toTell.words(actor, what)).orElse(null),
                                typed.day(),
                                typed.start(),
                                typed.agreed(),
                                errors));
    }

    /** Who is kept apart already, since she was planned, can't be so once more. */
    private static List<VisitPlanView.Member> crew(
            Page page, PlannedVisit visit, boolean mayChange, List<Participant> apart) {
        Set<ParticipantId> out = apart.stream().map(Participant::id).collect(Collectors.toSet());
        return visit.crew().stream()
                .map(member -> new VisitPlanView.Member(
                        member.participant().toString(),
                        member.name(),
                        page.t("planning.part." + member.part()),
                        mayChange && !out.contains(member.participant())))
                .toList();
    }

    private static List<Map.Entry<String, String>> facts(Page page, PlannedVisit visit, BookingFile file) {
        return List.of(
                Map.entry(
                        page.t("planning.choose.when"),
                        page.f().day(visit.day()) + ", " + page.f().slot(visit.slot())),
                Map.entry(page.t("planning.choose.what"), file.line().offering().in(page.locale())),
                Map.entry(page.t("planning.choose.resident"), file.line().resident()));
    }
}
