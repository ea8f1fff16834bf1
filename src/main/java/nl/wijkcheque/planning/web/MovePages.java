package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** The same people at another time, and then what to tell the resident. */
@Controller("/planning/visits/{id}/moves")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class MovePages {

    private final Planning planning;
    private final VisitPlanViews views;
    private final VisitsNow now;
    private final Idempotency idempotency;

    MovePages(Planning planning, VisitPlanViews views, VisitsNow now, Idempotency idempotency) {
        this.planning = planning;
        this.views = views;
        this.now = now;
        this.idempotency = idempotency;
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> move(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        VisitPlanViews.Typed typed = new VisitPlanViews.Typed(
                form.text("day"), form.text("start"), form.text("agreed").equals("yes"));
        Optional<LocalDate> day = FormFields.day(typed.day());
        Optional<LocalTime> start = FormFields.time(typed.start());
        if (day.isEmpty() || start.isEmpty()) {
            Refusal why = Refusal.of(RefusalCode.TIME_INVALID).at(day.isEmpty() ? "day" : "start");
            return refused(request, actor, id, typed, why);
        }
        Outcome<String> outcome = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.text("key")),
                typed,
                String.class,
                () -> planning
                        .move(actor, new VisitId(id), new When(day.get(), start.get(), typed.agreed()))
                        .map(VisitId::toString));
        return switch (outcome) {
            case Outcome.Done<String>(String moved) -> tell(moved, null);
            case Outcome.Refused<String>(Refusal why) -> refused(request, actor, id, typed, why);
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Actor actor, UUID id, VisitPlanViews.Typed typed, Refusal why) {
        return now.orElse(
                actor, id, VisitsNow.NOT_DONE, () -> Pages.refused(views.refused(request, actor, id, typed, why)));
    }

    /** @param notice what was done, as a key; null when the page says so itself */
    static HttpResponse<?> tell(String visit, @Nullable String notice) {
        return Pages.goTo("/planning/visits/" + visit + "/message", notice);
    }
}
