package nl.wijkcheque.booking.web;

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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Additionality;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.NewBooking;
import nl.wijkcheque.catalogue.Offering;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Offerings;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.resident.Host;
import nl.wijkcheque.resident.Hosts;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import org.jspecify.annotations.Nullable;

/** Booking for a resident who walks in or calls, or for the premises of an organisation. */
@Controller("/bookings/new")
@ExecuteOn(TaskExecutors.BLOCKING)
final class NewBookingPages {

    private final Bookings bookings;
    private final Offerings offerings;
    private final Hosts hosts;
    private final Idempotency idempotency;
    private final Pages pages;
    private final Clock clock;

    NewBookingPages(
            Bookings bookings,
            Offerings offerings,
            Hosts hosts,
            Idempotency idempotency,
            Pages pages,
            Clock clock) {
        this.bookings = bookings;
        this.offerings = offerings;
        this.hosts = hosts;
        this.idempotency = idempotency;
        this.pages = pages;
        this.clock = clock;
    }

    @Get
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> form(HttpRequest<?> request, @Nullable @QueryValue UUID resident) {
        Host who = found(resident == null ? "" : resident.toString());
        Page page = pages.page(request, "booking.new.title");
        NewBookingView view = view(page, who, Draft.ofQuery(request.getParameters()), Map.of(), IdempotencyKey.fresh());
        return Pages.ok(pages.templates().bookingNew(page, view));
    }

    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> send(HttpRequest<?> request, Actor actor, @Body Map<String, Object> form) {
        Host who = found(first(form, "residentId"));
        Draft draft = Draft.ofForm(form);
        Page page = pages.page(request, "booking.new.title");
        String key = first(form, "key");
        List<String> unreadable = draft.unreadable();
        if (!unreadable.isEmpty()) {
            return again(page, who, draft, FormErrors.missing(page.m(), unreadable), key);
        }
        NewBooking asked = draft.toNewBooking(who.id());
        Outcome<String> made = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, key),
                asked,
                String.class,
                () -> bookings.request(actor, asked).map(ids -> ids.getFirst().toString()));
        return switch (made) {
            case Outcome.Done<String>(String id) -> Pages.goTo("/bookings/" + id, "bookingMade");
            case Outcome.Refused<String>(Refusal refusal) -> {
                List<Refusal> problems = bookings.problems(actor, asked);
                yield again(
                        page,
                        who,
                        draft,
                        FormErrors.of(page.m(), problems.isEmpty() ? List.of(refusal) : problems),
                        key);
            }
        };
    }

    private HttpResponse<?> again(Page page, Host who, Draft draft, Map<String, String> errors, String key) {
        return Pages.refused(pages.templates().bookingNew(page, view(page, who, draft, errors, key)));
    }

    private NewBookingView view(Page page, Host who, Draft draft, Map<String, String> errors, String key) {
        Words words = new Words(page);
        Optional<Offering> chosen = Optional.ofNullable(draft.offering()).flatMap(offerings::find);
        return new NewBookingView(
                who.id().toString(),
                who.title(),
                chosen.isPresent() ? List.of() : choices(page, who),
                chosen.map(offering -> chosen(page, offering)).orElse(null),
                draft,
                errors,
                Amsterdam.today(clock).toString(),
                words.options(Additionality.values(), "booking.answer."),
                words.dagdeelOptions(),
                key);
    }

    private List<NewBookingView.Choice> choices(Page page, Host who) {
        return offerings.list(true).stream()
                .map(offering -> new NewBookingView.Choice(
                        offering.id().toString(),
                        page.t("booking.kind." + offering.kind().name()),
                        offering.name(page.locale()),
                        offering.details().description().in(page.locale()),
                        "/bookings/new?resident=" + who.id() + "&offeringId=" + offering.id() + "&estimatedMinutes="
                                + offering.usual().count()))
                .toList();
    }

    private static NewBookingView.Chosen chosen(Page page, Offering offering) {
        return new NewBookingView.Chosen(
                offering.id().toString(),
                offering.name(page.locale()),
                offering.details().additionality().in(page.locale()),
                page.t(
                        "booking.new.length",
                        page.f().length(offering.usual()),
                        page.f().length(offering.maximum())),
                offering.kind() == OfferingKind.DIENST);
    }

    private Host found(String id) {
        try {
            return RefusedException.found(hosts.find(new ResidentId(UUID.fromString(id))));
        } catch (IllegalArgumentException unreadable) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
    }

    private static String first(Map<String, Object> form, String name) {
        return Draft.valuesOf(form.get(name)).stream().findFirst().orElse("").strip();
    }
}
