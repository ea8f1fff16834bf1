package nl.wijkcheque.catalogue.web;

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
import io.micronaut.serde.annotation.Serdeable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.catalogue.DatedVat;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingDetails;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormErrors;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Keeping the catalogue. */
@Controller("/catalogue/offerings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("ADMIN")
final class OfferingPages {

    private static final String LIST = "/catalogue/offerings";

    private final Offerings offerings;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    OfferingPages(Offerings offerings, Idempotency idempotency, Pages pages, Clock clock) {
        this.offerings = offerings;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        return Pages.ok(pages.templates()
                .catalogueOfferings(
                        pages.page(request, "catalogue.offerings.title"),
                        new OfferingListView(offerings.list(false))));
    }

    @Get("/new")
    HttpResponse<?> form(HttpRequest<?> request) {
        OfferingForm form = OfferingForm.empty(IdempotencyKey.fresh(), Amsterdam.today(clock));
        return Pages.ok(show(pages.page(request, "catalogue.offering.new"), form, Map.of(), null));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, Actor actor, @Body Map<String, Object> body) {
        OfferingForm form = OfferingForm.of(FormFields.of(body));
        List<Refusal> found = new ArrayList<>();
        OfferingDetails details = form.details(found);
        DatedVat vat = form.vat(found);
        if (details == null || vat == null) {
            return again(request, form, found, null);
        }
        found.addAll(offerings.problems(details));
        if (!found.isEmpty()) {
            return again(request, form, found, null);
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.get("key"));
        Outcome<Added> outcome = idempotency.once(
                key, form, Added.class, () -> offerings
                        .add(actor, details, vat)
                        .map(id -> new Added(id.toString())));
        return switch (outcome) {
            case Outcome.Done<Added> done -> Pages.goTo(LIST, "catalogue.added");
            case Outcome.Refused<Added>(Refusal refusal) -> again(request, form, List.of(refusal), null);
        };
    }

    @Get("/{id}")
    HttpResponse<?> edit(HttpRequest<?> request, UUID id) {
        Offering offering = RefusedException.found(offerings.find(new OfferingId(id)));
        OfferingForm form = OfferingForm.of(IdempotencyKey.fresh(), offering);
        return Pages.ok(show(pages.page(request, "catalogue.offering.change"), form, Map.of(), offering));
    }

    @Post("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> change(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> body) {
        Offering offering = RefusedException.found(offerings.find(new OfferingId(id)));
        OfferingForm form = OfferingForm.of(FormFields.of(body));
        List<Refusal> found = new ArrayList<>();
        OfferingDetails details = form.details(found);
        if (details != null) {
            found.addAll(offerings.problems(details));
        }
        if (details == null || !found.isEmpty()) {
            return again(request, form, found, offering);
        }
        return switch (offerings.change(actor, offering.id(), form.version(), details)) {
            case Outcome.Done<Offering> done -> Pages.goTo(LIST, "catalogue.changed");
            case Outcome.Refused<Offering>(Refusal refusal) -> again(request, form, List.of(refusal), offering);
        };
    }

    @Post("/{id}/open")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setOpen(Actor actor, UUID id, @Body OpenForm form) {
        boolean open = "yes".equals(form.open());
        RefusedException.valueOf(offerings.setOpen(actor, new OfferingId(id), open));
        return Pages.goTo(LIST, open ? "catalogue.opened" : "catalogue.closed");
    }

    @Post("/{id}/vat")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> setVat(HttpRequest<?> request, Actor actor, UUID id, @Body Map<String, Object> body) {
        Offering offering = RefusedException.found(offerings.find(new OfferingId(id)));
        OfferingForm typed = OfferingForm.of(FormFields.of(body));
        List<Refusal> found = new ArrayList<>();
        DatedVat vat = typed.vat(found);
        Outcome<DatedVat> outcome = vat == null
                ? Outcome.refused(found.getFirst())
                : offerings.setVat(actor, offering.id(), vat);
        return switch (outcome) {
            case Outcome.Done<DatedVat> done -> Pages.goTo(LIST + "/" + id, "catalogue.vatSet");
            case Outcome.Refused<DatedVat>(Refusal refusal) -> {
                OfferingForm form = OfferingForm.of(IdempotencyKey.fresh(), offering);
                form.typed().put("vatPercent", typed.get("vatPercent"));
                form.typed().put("vatFrom", typed.get("vatFrom"));
                String field = refusal.field().equals("validFrom") ? "vatFrom" : refusal.field();
                yield again(request, form, List.of(refusal.at(field)), offering);
            }
        };
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, OfferingForm form, List<Refusal> refusals, @Nullable Offering offering) {
        Page page = FormErrors.onTop(
                pages.page(request, offering == null ? "catalogue.offering.new" : "catalogue.offering.change"),
                refusals);
        return Pages.refused(show(page, form, FormErrors.byField(page, refusals), offering));
    }

    private gg.jte.models.runtime.JteModel show(
            Page page, OfferingForm form, Map<String, String> errors, @Nullable Offering offering) {
        List<DatedVat> vat = offering == null ? List.of() : offerings.vatOf(offering.id());
        return pages.templates().catalogueOffering(page, new OfferingFormView(form, errors, offering, vat));
    }

    /** What was added. */
    @Serdeable
    record Added(String id) {}

    /** {@code yes} or {@code no}. */
    @Serdeable
    record OpenForm(@Nullable String open) {}
}
