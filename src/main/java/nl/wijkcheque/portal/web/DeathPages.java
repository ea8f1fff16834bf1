package nl.wijkcheque.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Deaths;
import nl.wijkcheque.resident.ResidentFile;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** After a death: when, what becomes of the cheques and of what was asked for, in one step. */
@Controller("/residents/{id}/death")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class DeathPages {

    private final DeathSettling settling;
    private final Deaths deaths;
    private final Residents residents;
    private final DeathReader reader;
    private final Idempotency idempotency;
    private final Pages pages;

    DeathPages(
            DeathSettling settling,
            Deaths deaths,
            Residents residents,
            DeathReader reader,
            Idempotency idempotency,
            Pages pages) {
        this.settling = settling;
        this.deaths = deaths;
        this.residents = residents;
        this.reader = reader;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        ResidentFile file = file(actor, id);
        LocalDate diedOn = file.resident().diedOn();
        Page page = pages.page(request, "portal.death.title");
        Map<String, String> typed = diedOn == null ? Map.of() : Map.of("diedOn", page.f().date(diedOn));
        return Pages.ok(pages.templates().portalDeath(page, reader.view(page, actor, file, typed, Map.of(), null)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Nullable @Body Map<String, Object> body) {
        DeathForm form = DeathForm.of(body);
        Page page = pages.page(request, "portal.death.title");
        ResidentFile file = file(actor, id);
        Map<String, String> errors = form
                .errors(page, reader.view(page, actor, file, form.typed(), Map.of(), null));
        if (!errors.isEmpty()) {
            return again(page, actor, file, form, errors);
        }
        Outcome<String> settled = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.key()),
                id + form.toString(),
                String.class,
                () -> settling.settle(page, actor, file.resident().id(), form));
        return switch (settled) {
            case Outcome.Done<String>(String done) -> Pages.ok(pages.templates()
                    .portalDeath(page, reader.view(page, actor, file(actor, id), form.typed(), Map.of(), done)));
            case Outcome.Refused<String>(Refusal refusal) -> {
                String field = refusal.field().equals("diedOn") ? "diedOn" : "who";
                yield again(page, actor, file, form, Map.of(field, Problems.sentence(page.m(), refusal)));
            }
        };
    }

    /** It was somebody else. */
    @Post("/withdrawal")
    @Secured("COORDINATOR")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(Actor actor, @PathVariable UUID id) {
        RefusedException.valueOf(deaths.withdraw(actor, new ResidentId(id)));
        return Pages.goTo("/residents/" + id, "deathWithdrawn");
    }

    private ResidentFile file(Actor actor, UUID id) {
        return RefusedException.found(residents.open(actor, new ResidentId(id)));
    }

    private HttpResponse<?> again(
            Page page, Actor actor, ResidentFile file, DeathForm form, Map<String, String> errors) {
        return Pages.refused(pages.templates()
                .portalDeath(page, reader.view(page, actor, file, form.typed(), errors, null)));
    }
}
