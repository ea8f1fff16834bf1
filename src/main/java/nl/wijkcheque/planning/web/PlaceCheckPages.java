package nl.wijkcheque.planning.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.wijkcheque.planning.PlaceChecks;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;

/** Whether a booking was lost, for who would miss it. */
@Controller("/planning/places")
@ExecuteOn(TaskExecutors.BLOCKING)
final class PlaceCheckPages {

    private static final int SHOWN = 30;

    private final PlaceChecks checks;
    private final Pages pages;

    PlaceCheckPages(PlaceChecks checks, Pages pages) {
        this.checks = checks;
        this.pages = pages;
    }

    @Get
    @Secured({"ADMIN", "COORDINATOR"})
    HttpResponse<?> latest(HttpRequest<?> request, Actor actor) {
        Page page = pages.page(request, "planning.places.title");
        return Pages.ok(pages.templates()
                .planningPlaces(
                        page,
                        checks.latest(actor.servicepunt().id(), SHOWN),
                        actor.is(Role.COORDINATOR)));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"ADMIN", "COORDINATOR"})
    HttpResponse<?> look(Actor actor) {
        checks.look(actor.servicepunt().id());
        return Pages.goTo("/planning/places", "planning.placesLooked");
    }
}
