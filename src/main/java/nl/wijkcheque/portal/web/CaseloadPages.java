package nl.wijkcheque.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;

/** What a coach has under her care, and how people grow. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
final class CaseloadPages {

    private final CaseloadReader caseloads;
    private final GrowthReader growth;
    private final Pages pages;

    CaseloadPages(CaseloadReader caseloads, GrowthReader growth, Pages pages) {
        this.caseloads = caseloads;
        this.growth = growth;
        this.pages = pages;
    }

    @Get("/caseload")
    @Secured("COACH")
    HttpResponse<?> caseload(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "portal.caseload.title");
        return Pages.ok(pages.templates().portalCaseload(page, caseloads.read(actor, page)));
    }

    @Get("/growth")
    @Secured({"FOREMAN", "COORDINATOR", "COACH"})
    HttpResponse<?> growth(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "portal.growth.title");
        return Pages.ok(pages.templates().portalGrowth(page, growth.read(actor, page)));
    }
}
