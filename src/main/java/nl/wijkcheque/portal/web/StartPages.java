package nl.wijkcheque.portal.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Locale;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import org.jspecify.annotations.Nullable;

/** The first page: for who is logged in what matters to her today, for a stranger what this is. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
final class StartPages {

    private final StartReader reader;
    private final Offerings offerings;
    private final Accounts accounts;
    private final Pages pages;

    StartPages(StartReader reader, Offerings offerings, Accounts accounts, Pages pages) {
        this.reader = reader;
        this.offerings = offerings;
        this.accounts = accounts;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> start(HttpRequest<?> request, @Nullable Actor actor) {
        if (actor == null) {
            Page page = pages.page(request, "portal.welcome.title");
            return Pages.ok(pages.templates().portalWelcome(page, welcome(page.locale())));
        }
        Page page = pages.page(request, "portal.nav");
        return Pages.ok(pages.templates().portalStart(page, reader.read(actor, page)));
    }

    private WelcomeView welcome(Locale language) {
        List<Offering> open = offerings.list(true);
        return new WelcomeView(
                work(open, OfferingKind.KLUS, language),
                work(open, OfferingKind.DIENST, language),
                accounts.servicepunten());
    }

    private static List<WelcomeView.Work> work(List<Offering> offerings, OfferingKind kind, Locale language) {
        return offerings.stream()
                .filter(offering -> offering.kind() == kind)
                .map(offering -> new WelcomeView.Work(
                        offering.name(language), offering.details().description().in(language)))
                .toList();
    }
}
