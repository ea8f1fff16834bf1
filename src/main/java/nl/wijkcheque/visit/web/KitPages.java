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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.visit.Kits;
import org.jspecify.annotations.Nullable;

/** What crews take along, for each offering. */
@Controller("/today/kits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({"FOREMAN", "COORDINATOR"})
final class KitPages {

    private final Kits kits;
    private final Offerings offerings;
    private final Pages pages;

    KitPages(Kits kits, Offerings offerings, Pages pages) {
        this.kits = kits;
        this.offerings = offerings;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> all(HttpRequest<?> request) {
        return Pages.ok(shown(pages.page(request, "visit.kits.title")));
    }

    @Post("/{offering}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> set(
            HttpRequest<?> request, Actor actor, UUID offering, @Nullable @Body Map<String, Object> body) {
        FormFields form = FormFields.of(body);
        Wording bring = new Wording(form.text("nl"), form.text("en"));
        Outcome<OfferingId> set = kits.set(actor, new OfferingId(offering), bring);
        if (set instanceof Outcome.Refused<OfferingId>(Refusal refusal)) {
            Page page = pages.page(request, "visit.kits.title");
            return Pages.refused(shown(page.with(Notice.error(Problems.sentence(page.m(), refusal)))));
        }
        return Pages.goTo("/today/kits", "kitSet");
    }

    private JteModel shown(Page page) {
        Map<OfferingId, Wording> all = kits.all();
        List<KitItem> items = offerings.list(true).stream()
                .map(offering -> {
                    Wording bring = all.getOrDefault(offering.id(), new Wording("", ""));
                    return new KitItem(
                            offering.id().toString(), offering.name(page.locale()), bring.nl(), bring.en());
                })
                .toList();
        return pages.templates().visitKits(page, items);
    }
}
