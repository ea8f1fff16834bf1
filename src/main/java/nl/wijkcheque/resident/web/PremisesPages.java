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
import nl.wijkcheque.resident.NewPremises;
import nl.wijkcheque.resident.Organisation;
import nl.wijkcheque.resident.Organisations;
import nl.wijkcheque.resident.Premises;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OrganisationId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.ResidentId;

/** Where an organisation has work done: adding and changing its premises. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class PremisesPages {

    private static final String NEW = "organisation.premises.new";
    private static final String CHANGE = "organisation.premises.change";

    private final Organisations organisations;
    private final Idempotency idempotency;
    private final Pages pages;

    PremisesPages(Organisations organisations, Idempotency idempotency, Pages pages) {
        this.organisations = organisations;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get("/organisations/{id}/premises/new")
    HttpResponse<?> form(HttpRequest<?> request, UUID id) {
        Organisation organisation = RefusedException.found(organisations.find(new OrganisationId(id)));
        OrganisationForm form = new OrganisationForm(Map.of("active", "yes"));
        return Pages.ok(pages.templates()
                .residentOrganisationForm(pages.page(request, NEW), newForm(organisation, form)));
    }

    @Post("/organisations/{id}/premises")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> sent) {
        Organisation organisation = RefusedException.found(organisations.find(new OrganisationId(id)));
        OrganisationForm form = OrganisationForm.of(new FormFields(sent));
        NewPremises premises = form.premises();
        List<Refusal> problems = organisations.problems(premises);
        if (!problems.isEmpty()) {
            return again(request, NEW, newForm(organisation, form), problems);
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Outcome<String> made = idempotency.once(
                key,
                premises,
                String.class,
                () -> organisations
                        .addPremises(actor, organisation.id(), premises)
                        .map(added -> added.id().toString()));
        return switch (made) {
            case Outcome.Done<String> _ -> Pages.goTo("/organisations/" + id, "organisation.premises");
            case Outcome.Refused<String>(Refusal refusal) ->
                again(request, NEW, newForm(organisation, form), List.of(refusal));
        };
    }

    @Get("/premises/{id}/change")
    HttpResponse<?> changeForm(HttpRequest<?> request, UUID id) {
        Premises premises = RefusedException.found(organisations.premises(new ResidentId(id)));
        return Pages.ok(pages.templates()
                .residentOrganisationForm(
                        pages.page(request, CHANGE), changeForm(premises, OrganisationForm.of(premises))));
    }

    @Post("/premises/{id}/change")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> sent) {
        Premises premises = RefusedException.found(organisations.premises(new ResidentId(id)));
        OrganisationForm form = OrganisationForm.of(new FormFields(sent));
        List<Refusal> problems = organisations.problems(form.premises());
        if (problems.isEmpty()
                && organisations.changePremises(
                        actor,
                        premises.id(),
                        form.version(),
                        form.premises(),
                        form.isActive()) instanceof Outcome.Refused<Premises>(Refusal refusal)) {
            problems = List.of(refusal);
        }
        return problems.isEmpty()
                ? Pages.goTo("/organisations/" + premises.organisation(), "organisation.changed")
                : again(request, CHANGE, changeForm(premises, form), problems);
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, String title, OrganisationFormView view, List<Refusal> refusals) {
        Page page = FormErrors.onTop(pages.page(request, title), refusals);
        return Pages.refused(pages.templates()
                .residentOrganisationForm(
                        page,
                        view.with(view.form(), FormErrors.byField(page, refusals), view.form().text("key"))));
    }

    private static OrganisationFormView newForm(Organisation organisation, OrganisationForm form) {
        String address = "/organisations/" + organisation.id();
        return new OrganisationFormView(true, organisation.name(), address + "/premises", address, form);
    }

    private static OrganisationFormView changeForm(Premises premises, OrganisationForm form) {
        return new OrganisationFormView(
                true,
                premises.organisationName(),
                "/premises/" + premises.id() + "/change",
                "/organisations/" + premises.organisation(),
                form);
    }
}
