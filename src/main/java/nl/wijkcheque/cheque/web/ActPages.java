package nl.wijkcheque.cheque.web;

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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.cheque.ChequeFile;
import nl.wijkcheque.cheque.Cheques;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Voiding, extending, replacing, paying back, blocking and unblocking: which cheques, is this right, done. */
@Controller("/cheques")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ActPages {

    private final ActDoing doing;
    private final ActViews views;
    private final Idempotency idempotency;
    private final Pages pages;

    ActPages(ActDoing doing, ActViews views, Idempotency idempotency, Pages pages) {
        this.doing = doing;
        this.views = views;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    /** @param serial of a cheque to begin with; it proves nothing, so it may stand in an address */
    @Get(uris = {"/void", "/extend", "/replace", "/refund"})
    @Secured("CLERK")
    HttpResponse<?> form(HttpRequest<?> request, @QueryValue(defaultValue = "") String serial) {
        return empty(request, serial);
    }

    @Get(uris = {"/block", "/unblock"})
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> blockForm(HttpRequest<?> request, @QueryValue(defaultValue = "") String serial) {
        return empty(request, serial);
    }

    @Post(uris = {"/void", "/extend", "/replace", "/refund"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("CLERK")
    HttpResponse<?> act(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        return next(request, actor, ActForm.of(body == null ? Map.of() : body));
    }

    @Post(uris = {"/block", "/unblock"})
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> block(HttpRequest<?> request, Actor actor, @Nullable @Body Map<String, Object> body) {
        return next(request, actor, ActForm.of(body == null ? Map.of() : body));
    }

    private HttpResponse<?> empty(HttpRequest<?> request, String serial) {
        ChequeAction action = ChequeAction.of(request.getPath());
        Page page = pages.page(request, action.key() + ".title");
        return show(page, views.asking(page, action, ActForm.of(Map.of("cheques", serial)), Map.of()));
    }

    private HttpResponse<?> next(HttpRequest<?> request, Actor actor, ActForm form) {
        ChequeAction action = ChequeAction.of(request.getPath());
        Page page = pages.page(request, action.key() + ".title");
        Map<String, String> errors = new LinkedHashMap<>();
        List<ChequeFile> found = found(page, actor, form, errors);
        if (action.asksReason() && form.text("reason").isBlank()) {
            errors.put("reason", page.t("refusal.REASON_MISSING"));
        }
        if (action == ChequeAction.REFUND && ActDoing.way(form) instanceof Outcome.Refused<?>(Refusal refusal)) {
            errors.put(
                    refusal.field(),
                    page.t("refusal.IBAN_INVALID").equals(Problems.sentence(page.m(), refusal))
                            ? page.t("refusal.IBAN_INVALID")
                            : page.t("cheque.act." + refusal.field() + ".missing"));
        }
        if (!errors.isEmpty() || form.text("step").equals("change")) {
            return show(page, views.asking(page, action, form, form.text("step").equals("change") ? Map.of() : errors));
        }
        if (!form.text("step").equals("do")) {
            return show(page, views.checking(page, actor, action, form, found, Map.of()));
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        return switch (idempotency.once(key, form.asked(), Acted.class, () -> doing.act(actor, action, form, found))) {
            case Outcome.Done<Acted>(Acted acted) ->
                Pages.ok(pages.templates().chequeActed(pages.page(request, action.key() + ".done"), acted));
            case Outcome.Refused<Acted>(Refusal refusal) -> show(
                    page,
                    views.checking(
                            page,
                            actor,
                            action,
                            form,
                            found,
                            Map.of("cheques", views.sentence(page, found, refusal))));
        };
    }

    private List<ChequeFile> found(Page page, Actor actor, ActForm form, Map<String, String> errors) {
        List<String> lines = form.lines();
        List<ChequeFile> found = new ArrayList<>();
        if (lines.isEmpty() || lines.size() > Cheques.MOST_PER_SALE) {
            errors.put("cheques", page.t("cheque.act.cheques.missing", Cheques.MOST_PER_SALE));
            return found;
        }
        for (int at = 0; at < lines.size(); at++) {
            switch (doing.find(actor, lines.get(at))) {
                case Outcome.Done<ChequeFile>(ChequeFile file) -> found.add(file);
                case Outcome.Refused<ChequeFile>(Refusal refusal) ->
                    errors.putIfAbsent(
                            "cheques",
                            page.t("cheque.act.line", at + 1, Problems.sentence(page.m(), refusal)));
            }
        }
        return found;
    }

    private HttpResponse<?> show(Page page, ActView view) {
        var model = pages.templates().chequeAct(page, view);
        return view.errors().isEmpty() ? Pages.ok(model) : Pages.refused(model);
    }
}
