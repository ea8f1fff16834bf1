package nl.wijkcheque.visit.web;

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
import java.util.List;
import java.util.Map;
import nl.wijkcheque.cheque.ChequeFiles;
import nl.wijkcheque.cheque.Which;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.ChequeId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.VisitId;
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** A cheque that was taken in by mistake, or for more than the visit costs, goes back with a reason. */
@Controller("/counter/undo")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class UndoPages {

    private final Visits visits;
    private final ChequeFiles files;
    private final Idempotency idempotency;
    private final Pages pages;

    UndoPages(Visits visits, ChequeFiles files, Idempotency idempotency, Pages pages) {
        this.visits = visits;
        this.files = files;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    /**
     * @param cheque its id, from its history; without it the code is asked
     * @param visit of which one of the cheques is meant, from its job sheet
     */
    @Get
    HttpResponse<?> ask(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "") String cheque,
            @QueryValue(defaultValue = "") String visit) {
        Page page = pages.page(request, "visit.undo.title");
        FormFields asked = FormFields.of(Map.of("cheque", cheque, "visit", visit));
        return Pages.ok(pages.templates().visitUndo(page, view(page, actor, asked, null, null)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        Page page = pages.page(request, "visit.undo.title");
        Which which = FormFields.id(form.text("cheque"))
                .<Which>map(id -> new Which.Id(new ChequeId(id)))
                .orElseGet(() -> new Which.Code(form.text("code")));
        if (which instanceof Which.Code && !form.text("visit").isEmpty()) {
            return again(page, actor, form, page.t("visit.undo.choose"));
        }
        if (form.text("reason").isBlank()) {
            return again(page, actor, form, page.t("refusal.REASON_MISSING"));
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        List<String> asked = List.of(form.text("cheque"), form.text("code"), form.text("reason"));
        return switch (idempotency.once(
                key, asked, Integer.class, () -> visits.undo(actor, which, form.text("reason"))
                        .map(done -> done.due().count()))) {
            case Outcome.Done<Integer>(Integer due) -> {
                String told = page.t(due > 0 ? "visit.undo.done.text" : "visit.undo.done.paid");
                yield Pages.ok(pages.templates().visitUndo(page, view(page, actor, form, null, told)));
            }
            case Outcome.Refused<Integer>(Refusal refusal) ->
                again(page, actor, form, Problems.sentence(page.m(), refusal));
        };
    }

    private HttpResponse<?> again(Page page, Actor actor, FormFields form, String sentence) {
        return Pages.refused(pages.templates().visitUndo(page, view(page, actor, form, sentence, null)));
    }

    private UndoView view(
            Page page, Actor actor, FormFields form, @Nullable String error, @Nullable String done) {
        return new UndoView(
                form.text("visit"),
                form.text("cheque"),
                done == null ? takenIn(page, actor, form.text("visit")) : List.of(),
                form.text("code"),
                form.text("reason"),
                actor.is(Role.COORDINATOR),
                IdempotencyKey.fresh(),
                error,
                done);
    }

    /** Of a visit that this reader may know of. */
    private List<Map.Entry<String, String>> takenIn(Page page, Actor actor, String visit) {
        return FormFields.id(visit)
                .map(VisitId::new)
                .filter(id -> visits.toTellOf(actor, id) instanceof Outcome.Done)
                .map(id -> files.takenInFor(actor, id))
                .orElse(List.of())
                .stream()
                .map(cheque -> Map.entry(
                        cheque.id().toString(),
                        page.t(
                                "visit.undo.one",
                                page.f().length(cheque.worth()),
                                cheque.serial(),
                                page.f().moment(cheque.history().getFirst().at()))))
                .toList();
    }
}
