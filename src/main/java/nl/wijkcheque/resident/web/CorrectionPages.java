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
import nl.wijkcheque.audit.Correction;
import nl.wijkcheque.audit.CorrectionReason;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.FormPosts;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Resident;
import nl.wijkcheque.resident.ResidentCorrections;
import nl.wijkcheque.resident.Residents;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;

/** Correcting who a resident is, where she lives and how to reach her, at the counter. */
@Controller("/residents/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class CorrectionPages {

    private static final String PERSON = "resident.correct.title";
    private static final String CONTACT = "resident.contact.title";

    private final Residents residents;
    private final ResidentCorrections corrections;
    private final Lookalikes lookalikes;
    private final FormPosts posts;
    private final Pages pages;

    CorrectionPages(
            Residents residents,
            ResidentCorrections corrections,
            Lookalikes lookalikes,
            FormPosts posts,
            Pages pages) {
        this.residents = residents;
        this.corrections = corrections;
        this.lookalikes = lookalikes;
        this.posts = posts;
        this.pages = pages;
    }

    @Get("/correction")
    HttpResponse<?> person(HttpRequest<?> request, Actor actor, UUID id) {
        return Pages.ok(pages.templates()
                .residentCorrection(pages.page(request, PERSON), fresh(resident(actor, id))));
    }

    @Post("/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> correct(HttpRequest<?> request, Actor actor, UUID id, @Body ResidentForm form) {
        List<Refusal> problems = corrections.problems(form.correction());
        if (problems.isEmpty()) {
            problems = posts
                    .refusal(
                            request,
                            actor,
                            form.key() == null ? "" : form.key(),
                            form,
                            () -> corrections.correct(actor, new ResidentId(id), form.correction()))
                    .stream()
                    .toList();
        }
        if (problems.isEmpty()) {
            return Pages.goTo("/residents/" + id, "resident.corrected");
        }
        Page page = FormErrors.onTop(pages.page(request, PERSON), problems);
        return Pages.refused(pages.templates()
                .residentCorrection(page, again(page, resident(actor, id), form, problems)));
    }

    @Get("/contact-data")
    HttpResponse<?> contact(HttpRequest<?> request, Actor actor, UUID id) {
        return Pages.ok(pages.templates()
                .residentForm(pages.page(request, CONTACT), fresh(resident(actor, id))));
    }

    @Post("/contact-data")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, UUID id, @Body ResidentForm form) {
        List<Refusal> problems = residents.problems(form.contact());
        CorrectionReason why = form.why() == null ? CorrectionReason.CHANGED : form.why();
        if (problems.isEmpty()
                && residents.change(actor, new ResidentId(id), form.versionNumber(), form.contact(),
                        why) instanceof Outcome.Refused<Resident>(Refusal refusal)) {
            problems = List.of(refusal);
        }
        if (problems.isEmpty()) {
            return Pages.goTo("/residents/" + id, "resident.changed");
        }
        Page page = FormErrors.onTop(pages.page(request, CONTACT), problems);
        return Pages.refused(pages.templates().residentForm(page, again(page, resident(actor, id), form, problems)));
    }

    private Resident resident(Actor actor, UUID id) {
        return RefusedException.found(residents.open(actor, new ResidentId(id))).resident();
    }

    private static FormView fresh(Resident resident) {
        ResidentForm form = ResidentForm.of(IdempotencyKey.fresh(), resident);
        return new FormView(form, Map.of(), resident, null, List.of(), List.of());
    }

    /** With what others corrected meanwhile: sent again, it is over what they made of it. */
    private FormView again(Page page, Resident resident, ResidentForm form, List<Refusal> refusals) {
        RefusalCode code = refusals.getFirst().code();
        boolean lost = code == RefusalCode.CORRECTED_MEANWHILE || code == RefusalCode.CHANGED_MEANWHILE;
        List<Correction> meanwhile = lost ? corrections.since(resident.id(), form.versionNumber()) : List.of();
        return new FormView(
                lost ? form.over(resident.version()) : form,
                FormErrors.byField(page, refusals),
                resident,
                null,
                lookalikes.of(form, refusals),
                meanwhile);
    }
}
