package nl.wijkcheque.resident.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Registering residents, at the counter. */
@Controller("/residents")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class ResidentPages {

    private final Residents residents;
    private final Lookalikes lookalikes;
    private final Idempotency idempotency;
    private final Pages pages;

    ResidentPages(Residents residents, Lookalikes lookalikes, Idempotency idempotency, Pages pages) {
        this.residents = residents;
        this.lookalikes = lookalikes;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue UUID sameHouseholdAs) {
        Resident housemate = sameHouseholdAs == null
                ? null
                : RefusedException.found(residents.find(new ResidentId(sameHouseholdAs)));
        ResidentForm form = ResidentForm.empty(IdempotencyKey.fresh(), housemate);
        return Pages.ok(pages.templates()
                .residentForm(
                        pages.page(request, "resident.new.title"),
                        new FormView(form, Map.of(), null, housemate, List.of(), List.of())));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(HttpRequest<?> request, Actor actor, @Body ResidentForm form) {
        List<Refusal> problems = residents.problems(form.command());
        if (!problems.isEmpty()) {
            return again(request, form, problems);
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.key() == null ? "" : form.key());
        Outcome<Registered> outcome = idempotency.once(
                key, form, Registered.class, () -> residents
                        .register(actor, form.command())
                        .map(id -> new Registered(id.toString())));
        return switch (outcome) {
            case Outcome.Done<Registered>(Registered made) ->
                Pages.goTo("/residents/" + made.id(), "resident.registered");
            case Outcome.Refused<Registered>(Refusal refusal) -> again(request, form, List.of(refusal));
        };
    }

    private HttpResponse<?> again(HttpRequest<?> request, ResidentForm form, List<Refusal> refusals) {
        Page page = FormErrors.onTop(pages.page(request, "resident.new.title"), refusals);
        ResidentId with = form.command().sameHouseholdAs();
        return Pages.refused(pages.templates()
                .residentForm(
                        page,
                        new FormView(
                                form,
                                FormErrors.byField(page, refusals),
                                null,
                                with == null ? null : residents.find(with).orElse(null),
                                lookalikes.of(form, refusals),
                                List.of())));
    }

    /** What was made. */
    @Serdeable
    record Registered(String id) {}
}
