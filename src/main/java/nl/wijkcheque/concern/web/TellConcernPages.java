package nl.wijkcheque.concern.web;

import gg.jte.models.runtime.JteModel;
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
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.concern.Concerns;
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
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** Whoever was there tells what worries her; she can't read it back. */
@Controller("/visits/{id}/concern")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"PARTICIPANT", "FOREMAN", "COORDINATOR"})
final class TellConcernPages {

    private final Concerns concerns;
    private final Visits visits;
    private final Idempotency idempotency;
    private final Pages pages;

    TellConcernPages(Concerns concerns, Visits visits, Idempotency idempotency, Pages pages) {
        this.concerns = concerns;
        this.visits = visits;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, UUID id) {
        RefusedException.valueOf(visits.toTellOf(actor, new VisitId(id)));
        return Pages.ok(question(request, id, "", null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> tell(HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        String note = form.text("note");
        Outcome<String> told = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.text("key")),
                note,
                String.class,
                () -> concerns.tell(actor, new VisitId(id), note).map(UUID::toString));
        return switch (told) {
            case Outcome.Done<String> _ -> Pages.goTo("/visits/" + id, "concernTold");
            case Outcome.Refused<String>(Refusal refusal) -> Pages.refused(question(request, id, note, refusal));
        };
    }

    private JteModel question(HttpRequest<?> request, UUID id, String typed, @Nullable Refusal refusal) {
        Page page = pages.page(request, "concern.tell.title");
        String error = refusal == null ? null : Problems.sentence(page.m(), refusal);
        return pages.templates().concernTell(page, id.toString(), IdempotencyKey.fresh(), typed, error);
    }
}
