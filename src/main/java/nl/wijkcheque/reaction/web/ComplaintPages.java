package nl.wijkcheque.reaction.web;

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
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.FormPosts;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.reaction.Complaint;
import nl.wijkcheque.reaction.ComplaintState;
import nl.wijkcheque.reaction.Complaints;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.shared.VisitId;
import org.jspecify.annotations.Nullable;

/** A coordinator answers complaints. */
@Controller("/complaints")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class ComplaintPages {

    private final Complaints complaints;
    private final FormPosts posts;
    private final Pages pages;

    ComplaintPages(Complaints complaints, FormPosts posts, Pages pages) {
        this.complaints = complaints;
        this.posts = posts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "OPEN") ComplaintState state,
            @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "reaction.complaints.title");
        return Pages.ok(shown(page, actor, state, after, "", ""));
    }

    @Post("/{visit}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> answer(
            HttpRequest<?> request, Actor actor, UUID visit, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        String text = form.text("text");
        return posts
                .refusal(
                        request,
                        actor,
                        form.text("key"),
                        text,
                        () -> complaints.answer(actor, new VisitId(visit), text))
                .<HttpResponse<?>>map(refusal -> {
                    Page page = pages.page(request, "reaction.complaints.title");
                    Page told = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
                    return Pages.refused(shown(told, actor, ComplaintState.OPEN, "", visit.toString(), text));
                })
                .orElseGet(() -> Pages.goTo("/complaints", "complaintAnswered"));
    }

    /** @param typed kept at the visit that it was typed for */
    private JteModel shown(Page page, Actor actor, ComplaintState state, String after, String visit, String typed) {
        String cursor = FormFields.id(after).map(UUID::toString).orElse("");
        Slice<Complaint> found = complaints.inState(actor, state, cursor, Slice.CARDS_ON_A_PAGE);
        String next = found.next() == null ? null : "/complaints?state=" + state + "&after=" + found.next();
        return pages.templates()
                .reactionComplaints(page, state, found.items(), visit, typed, IdempotencyKey.fresh(), next);
    }
}
