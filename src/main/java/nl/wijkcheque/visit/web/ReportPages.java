package nl.wijkcheque.visit.web;

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
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;
import nl.wijkcheque.visit.Report;
import nl.wijkcheque.visit.ReportState;
import nl.wijkcheque.visit.Reports;
import org.jspecify.annotations.Nullable;

/** What crews told about their visits; a coordinator settles it. */
@Controller("/reports")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReportPages {

    private final Reports reports;
    private final FormPosts posts;
    private final Pages pages;

    ReportPages(Reports reports, FormPosts posts, Pages pages) {
        this.reports = reports;
        this.posts = posts;
        this.pages = pages;
    }

    @Get
    @Secured({"FOREMAN", "COORDINATOR"})
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "OPEN") ReportState state,
            @QueryValue(defaultValue = "") String after) {
        return Pages.ok(shown(pages.page(request, "visit.reports.title"), actor, state, after, "", ""));
    }

    @Post("/{id}/settlement")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> settle(
            HttpRequest<?> request, Actor actor, UUID id, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        String note = form.text("note");
        return posts
                .refusal(request, actor, form.text("key"), note, () -> reports.settle(actor, id, note))
                .<HttpResponse<?>>map(refusal -> {
                    Page page = pages.page(request, "visit.reports.title");
                    Page told = page.with(Notice.error(Problems.sentence(page.m(), refusal)));
                    return Pages.refused(shown(told, actor, ReportState.OPEN, "", id.toString(), note));
                })
                .orElseGet(() -> Pages.goTo("/reports", "reportSettled"));
    }

    /** @param typed kept at the report that it was typed for */
    private JteModel shown(Page page, Actor actor, ReportState state, String after, String id, String typed) {
        String cursor = FormFields.id(after).map(UUID::toString).orElse("");
        Slice<Report> found = reports.inState(actor, state, cursor, Slice.CARDS_ON_A_PAGE);
        String next = found.next() == null ? null : "/reports?state=" + state + "&after=" + found.next();
        return pages.templates()
                .visitReports(
                        page,
                        state,
                        found.items().stream().map(report -> ReportItem.of(page, report)).toList(),
                        actor.is(Role.COORDINATOR),
                        id,
                        typed,
                        IdempotencyKey.fresh(),
                        next);
    }
}
