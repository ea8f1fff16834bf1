package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;

/** Everybody who has to be told something, to call one after the other. */
@Controller("/planning/to-tell")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class ToTellPages {

    private final UntoldViews views;
    private final Pages pages;

    ToTellPages(UntoldViews views, Pages pages) {
        this.views = views;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(
            HttpRequest<?> request,
            Actor actor,
            @QueryValue(defaultValue = "") String day,
            @QueryValue(defaultValue = "0") int from) {
        Page page = pages.page(request, "planning.tell.title");
        return Pages.ok(pages.templates()
                .planningToTell(
                        page, views.list(actor, page, FormFields.day(day).orElse(null), Math.max(0, from))));
    }
}
