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
import java.util.Map;
import java.util.Optional;
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
import nl.wijkcheque.visit.Visits;
import org.jspecify.annotations.Nullable;

/** A cheque that was taken in by mistake goes back, the same day, with a reason. */
@Controller("/counter/undo")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"CLERK", "COORDINATOR"})
final class UndoPages {

    private final Visits visits;
    private final Idempotency idempotency;
    private final Pages pages;

    UndoPages(Visits visits, Idempotency idempotency, Pages pages) {
        this.visits = visits;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    /** @param cheque its id, from its history; without it the code is asked */
    @Get
    HttpResponse<?> ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String cheque) {
        Page page = pages.page(request, "visit.undo.title");
        return Pages.ok(pages.templates().visitUndo(page, cheque, "", "", IdempotencyKey.fresh(), null, false));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> undo(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        Page page = pages.page(request, "visit.undo.title");
        Which which = FormFields.id(form.text("cheque"))
                .<Which>map(id -> new Which.Id(new ChequeId(id)))
                .orElseGet(() -> new Which.Code(form.text("code")));
        Optional<String> missing = form.text("reason").isBlank()
                ? Optional.of(page.t("refusal.REASON_MISSING"))
                : Optional.empty();
        if (missing.isPresent()) {
            return again(page, form, missing.get());
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        String asked = form.text("cheque") + form.text("reason");
        return switch (idempotency.once(
                key, asked, Boolean.class, () -> visits.undo(actor, which, form.text("reason")).map(done -> true))) {
            case Outcome.Done<Boolean> _ ->
                Pages.ok(pages.templates().visitUndo(page, form.text("cheque"), "", "", "", null, true));
            case Outcome.Refused<Boolean>(Refusal refusal) ->
                again(page, form, Problems.sentence(page.m(), refusal));
        };
    }

    private HttpResponse<?> again(Page page, FormFields form, String sentence) {
        return Pages.refused(pages.templates()
                .visitUndo(
                        page,
                        form.text("cheque"),
                        form.text("code"),
                        form.text("reason"),
                        IdempotencyKey.fresh(),
                        sentence,
                        false));
    }
}
