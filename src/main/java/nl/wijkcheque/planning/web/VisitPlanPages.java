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
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.ToTell;
import nl.wijkcheque.planning.UnplanReason;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/** One planned visit: see it, take it back, keep people apart. */
@Controller("/planning/visits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class VisitPlanPages {

    private final Planning planning;
    private final VisitPlanViews views;
    private final ToTell toTell;
    private final VisitsNow now;
    private final Idempotency idempotency;

    VisitPlanPages(
            Planning planning, VisitPlanViews views, ToTell toTell, VisitsNow now, Idempotency idempotency) {
        this.planning = planning;
        this.views = views;
        this.toTell = toTell;
        this.now = now;
        this.idempotency = idempotency;
    }

    @Get
    @Secured({"COORDINATOR", "FOREMAN"})
    HttpResponse<?> show(HttpRequest<?> request, Actor actor, UUID id) {
        return now.orElse(actor, id, VisitsNow.LOOKED, () -> Pages.ok(views.of(request, actor, id)));
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
            return refused(request, actor, id, Refusal.of(RefusalCode.INPUT_INVALID).at("reason"));
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Outcome<String> outcome = idempotency.once(
                key, reason.get(), String.class, () -> planning.unplan(actor, new VisitId(id), reason.get())
                        .map(booking -> booking.value().toString()));
        return switch (outcome) {
            case Outcome.Done<String> _ ->
                Pages.goTo(
                        toTell.about(actor, new VisitId(id)).isPresent()
                                ? "/planning/visits/" + id + "/message"
                                : "/wachtlijst",
                        "planning.unplanned");
            case Outcome.Refused<String>(Refusal refusal) -> refused(request, actor, id, refusal);
        };
    }

    private HttpResponse<?> refused(HttpRequest<?> request, Actor actor, UUID id, Refusal why) {
        return now.orElse(
                actor, id, VisitsNow.NOT_DONE, () -> Pages.refused(views.refused(request, actor, id, why)));
    }

    @Post("/no-go")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> noGo(Actor actor, UUID id, @Body Map<String, Object> body) {
        PlannedVisit visit = now.ever(actor, id);
        FormFields form = new FormFields(body);
        boolean apart = !form.text("apart").equals("no");
        UUID participant = form.ids("participant").stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.NOT_FOUND)));
        RefusedException.valueOf(planning.noGo(actor, new ParticipantId(participant), visit.resident(), apart));
        return Pages.goTo(now.path(actor, visit), apart ? "planning.apart" : "planning.together");
    }
}
