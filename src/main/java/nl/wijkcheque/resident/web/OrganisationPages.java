package nl.wijkcheque.resident.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.NewOrganisation;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Role;

/** The organisations that buy on account: looking one up, writing it down, changing it. */
@Controller("/organisations")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class OrganisationPages {

    private final Organisations organisations;
    private final Idempotency idempotency;
    private final Pages pages;

    OrganisationPages(Organisations organisations, Idempotency idempotency, Pages pages) {
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER", "ADMIN"})
    HttpResponse<?> list(HttpRequest<?> request, Actor actor) {
        return Pages.ok(pages.templates()
                .residentOrganisations(
                        pages.page(request, "organisation.title"), organisations.list(), mayChange(actor)));
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request) {
        return Pages.ok(pages.templates()
                .residentOrganisationForm(
                        pages.page(request, "organisation.new.title"),
                        newForm(OrganisationForm.empty(organisations.usualDays()))));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> register(HttpRequest<?> request, Actor actor, @Body Map<String, Object> sent) {
        OrganisationForm form = OrganisationForm.of(new FormFields(sent));
        NewOrganisation organisation = form.organisation();
        List<Refusal> problems = organisations.problems(organisation);
        if (!problems.isEmpty()) {
            return again(request, "organisation.new.title", newForm(form), problems);
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Outcome<String> made = idempotency.once(
                key,
                organisation,
                String.class,
                () -> organisations.register(actor, organisation).map(OrganisationId::toString));
        return switch (made) {
            case Outcome.Done<String>(String id) -> Pages.goTo("/organisations/" + id, "organisation.registered");
            case Outcome.Refused<String>(Refusal refusal) ->
                again(request, "organisation.new.title", newForm(form), List.of(refusal));
        };
    }

    @Get("/{id}")
    @Secured({"CLERK", "COORDINATOR", "CONTROLLER", "ADMIN"})
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, UUID id) {
        Organisation organisation = found(id);
        OrganisationView view = new OrganisationView(
                organisation, organisations.premisesOf(organisation.id()), mayChange(actor));
        return Pages.ok(pages.templates()
                .residentOrganisation(pages.page(request, "organisation.file.title"), view));
    }

    @Get("/{id}/change")
    HttpResponse<?> changeForm(HttpRequest<?> request, UUID id) {
        Organisation organisation = found(id);
        return Pages.ok(pages.templates()
                .residentOrganisationForm(
                        pages.page(request, "organisation.change.title"),
                        changeForm(organisation, OrganisationForm.of(organisation))));
    }

    @Post("/{id}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> sent) {
        Organisation organisation = found(id);
        OrganisationForm form = OrganisationForm.of(new FormFields(sent));
        List<Refusal> problems = organisations.problems(form.organisation());
        if (problems.isEmpty()
                && organisations.change(actor, organisation.id(), form.version(), form
                        .organisation()) instanceof Outcome.Refused<Organisation>(Refusal refusal)) {
            problems = List.of(refusal);
        }
        return problems.isEmpty()
                ? Pages.goTo("/organisations/" + id, "organisation.changed")
                : again(request, "organisation.change.title", changeForm(organisation, form), problems);
    }

    @Post("/{id}/active")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setActive(Actor actor, UUID id, @Body Map<String, Object> sent) {
        boolean active = new FormFields(sent).text("active").equals("yes");
        RefusedException.valueOf(organisations.setActive(actor, new OrganisationId(id), active));
        return Pages.goTo("/organisations/" + id, active ? "organisation.active" : "organisation.inactive");
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, String title, OrganisationFormView view, List<Refusal> refusals) {
        Page page = FormErrors.onTop(pages.page(request, title), refusals);
        return Pages.refused(pages.templates()
                .residentOrganisationForm(
                        page,
                        view.with(view.form(), FormErrors.byField(page, refusals), view.form().text("key"))));
    }

    private static OrganisationFormView newForm(OrganisationForm form) {
        return new OrganisationFormView(false, null, "/organisations", "/organisations", form);
    }

    private static OrganisationFormView changeForm(Organisation organisation, OrganisationForm form) {
        String address = "/organisations/" + organisation.id();
        return new OrganisationFormView(false, organisation.name(), address + "/change", address, form);
    }

    private Organisation found(UUID id) {
        return RefusedException.found(organisations.find(new OrganisationId(id)));
    }

    private static boolean mayChange(Actor actor) {
        return actor.isAny(Role.CLERK, Role.COORDINATOR);
    }
}
