package nl.wijkcheque.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

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

    @Get("/growth/{participant}/{offering}")
    @Secured({"FOREMAN", "COORDINATOR", "COACH"})
    HttpResponse<?> evidence(HttpRequest<?> request, Actor actor, UUID participant, UUID offering) {
        Page page = pages.page(request, "portal.evidence.title");
        return Pages.ok(pages.templates()
                .portalEvidence(
                        page,
                        RefusedException.found(growth.evidence(
                                actor, page, new ParticipantId(participant), new OfferingId(offering)))));
    }

    @Get("/growth")
    @Secured({"FOREMAN", "COORDINATOR", "COACH"})
    HttpResponse<?> growth(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "portal.growth.title");
        return Pages.ok(pages.templates().portalGrowth(page, growth.read(actor, page)));
    }
}
