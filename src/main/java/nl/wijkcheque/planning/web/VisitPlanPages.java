package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** One planned visit: see it, take it back, keep people apart. */
@Controller("/planning/visits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VisitPlanPages {

    private final Planning planning;
    private final Bookings bookings;
    private final Idempotency idempotency;
    private final Pages pages;

    VisitPlanPages(Planning planning, Bookings bookings, Idempotency idempotency, Pages pages) {
        this.planning = planning;
        this.bookings = bookings;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    @Secured({"COORDINATOR", "FOREMAN"})
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, UUID id) {
        return Pages.ok(shown(request, actor, own(actor, id), null));
    }

    @Post("/unplanning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> unplan(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        Optional<UnplanReason> reason = Arrays.stream(UnplanReason.values())
                .filter(UnplanReason::canBeGiven)
                .filter(one -> one.name().equals(form.text("reason")))
                .findFirst();
        if (reason.isEmpty()) {
            return Pages.refused(shown(request, actor, own(actor, id), Refusal.of(RefusalCode.INPUT_INVALID)));
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Outcome<String> outcome = idempotency.once(
                key, reason.get(), String.class, () -> planning.unplan(actor, new VisitId(id), reason.get())
                        .map(booking -> booking.value().toString()));
        return switch (outcome) {
            case Outcome.Done<String> done -> Pages.goTo("/wachtlijst", "planning.unplanned");
            case Outcome.Refused<String>(Refusal refusal) ->
                Pages.refused(shown(request, actor, own(actor, id), refusal));
        };
    }

    @Post("/no-go")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> noGo(Actor actor, UUID id, @Body Map<String, Object> body) {
        PlannedVisit visit = own(actor, id);
        UUID participant = new FormFields(body).ids("participant").stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.NOT_FOUND)));
        RefusedException.valueOf(planning.noGo(actor, new ParticipantId(participant), visit.resident(), true));
        return Pages.goTo("/planning/visits/" + id, "planning.apart");
    }

    private PlannedVisit own(Actor actor, UUID id) {
        return RefusedException.found(planning.visit(new VisitId(id))
                .filter(visit -> visit.servicepunt().equals(actor.servicepunt().id())));
    }

    private gg.jte.models.runtime.JteModel shown(
            HttpRequest<?> request, Actor actor, PlannedVisit visit, @Nullable Refusal refusal) {
        Page page = pages.page(request, "planning.visit.title");
        BookingFile file = RefusedException.found(bookings.open(actor, visit.booking()));
        boolean planned = file.line().booking().state() == BookingState.PLANNED;
        return pages.templates()
                .planningVisit(
                        page,
                        new VisitPlanView(
                                visit.id().toString(),
                                visit.booking().toString(),
                                List.of(
                                        Map.entry(
                                                page.t("planning.choose.when"),
                                                page.f().day(visit.day()) + ", " + page.f().slot(visit.slot())),
                                        Map.entry(
                                                page.t("planning.choose.what"),
                                                file.line().offering().in(page.locale())),
                                        Map.entry(page.t("planning.choose.resident"), file.line().resident())),
                                visit.crew().stream()
                                        .map(member -> Map.entry(
                                                member.participant().toString(),
                                                member.name() + " (" + page.t("planning.part." + member.part())
                                                        + ")"))
                                        .toList(),
                                Arrays.stream(UnplanReason.values())
                                        .filter(UnplanReason::canBeGiven)
                                        .map(one -> Map.entry(one.name(), page.t("planning.unplan." + one)))
                                        .toList(),
                                IdempotencyKey.fresh(),
                                planned && actor.is(Role.COORDINATOR),
                                refusal == null ? null : Problems.sentence(page.m(), refusal)));
    }
}
