package nl.wijkcheque.catalogue.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.time.Clock;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Tariffs;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Amsterdam;

/** What we can do for people, for whoever wants to know. */
@Controller("/offerings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class PublicOfferings {

    private final Offerings offerings;
    private final Tariffs tariffs;
    private final Pages pages;
    private final Clock clock;

    PublicOfferings(Offerings offerings, Tariffs tariffs, Pages pages, Clock clock) {
        this.offerings = offerings;
        this.tariffs = tariffs;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        return Pages.ok(pages.templates()
                .cataloguePublic(
                        pages.page(request, "catalogue.public.title"),
                        new PublicView(offerings.list(true), tariffs.on(Amsterdam.today(clock)))));
    }
}
