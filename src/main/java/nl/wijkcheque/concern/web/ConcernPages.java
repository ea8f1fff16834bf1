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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.concern.Concern;
import nl.wijkcheque.concern.ConcernLine;
import nl.wijkcheque.concern.ConcernState;
import nl.wijkcheque.concern.Concerns;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.FormPosts;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** A coordinator reads what worries there are, one at a time, and settles them. */
@Controller("/concerns")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class ConcernPages {

    private final Concerns concerns;
    private final FormPosts posts;
    private final Pages pages;

    ConcernPages(Concerns concerns, FormPosts posts, Pages pages) {
        this.concerns = concerns;
        this.posts = posts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "OPEN") ConcernState state,
            @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "concern.title");
        String cursor = FormFields.id(after).map(UUID::toString).orElse("");
        Slice<ConcernLine> lines = concerns.inState(actor, state, cursor, Slice.ON_A_PAGE);
        String next = lines.next() == null ? null : "/concerns?state=" + state + "&after=" + lines.next();
        return Pages.ok(pages.templates().concernList(page, state, lines.items(), next));
    }

    @Get("/{id}")
    HttpResponse<?> open(HttpRequest<?> request, Actor actor, UUID id) {
        return Pages.ok(shown(request, actor, id, "", null));
    }

    @Post("/{id}/settlement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(
            HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        String note = form.text("note");
        return posts
                .refusal(request, actor, form.text("key"), note, () -> concerns.settle(actor, id, note))
                .<HttpResponse<?>>map(refusal -> Pages.refused(shown(request, actor, id, note, refusal)))
                .orElseGet(() -> Pages.goTo("/concerns", "concernSettled"));
    }

    private JteModel shown(
            HttpRequest<?> request, Actor actor, UUID id, String typed, @Nullable Refusal refusal) {
        Page page = pages.page(request, "concern.one.title");
        Concern concern = RefusedException.found(concerns.open(actor, id));
        String error = refusal == null ? null : Problems.sentence(page.m(), refusal);
        return pages.templates().concernOne(page, concern, IdempotencyKey.fresh(), typed, error);
    }
}
