package nl.wijkcheque.planning.web;

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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.planning.MovedVisit;
import nl.wijkcheque.planning.Planning;
import nl.wijkcheque.planning.ResidentMessage;
import nl.wijkcheque.planning.When;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.VisitId;

/** The best crews for a booking, as soon as possible or at a time of one's own; one click plans or moves it. */
@Controller("/planning/{bookingId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class CrewPages {

    private final Planning planning;
    private final Bookings bookings;
    private final CrewViews views;
    private final Idempotency idempotency;
    private final Pages pages;

    CrewPages(
            Planning planning, Bookings bookings, CrewViews views, Idempotency idempotency, Pages pages) {
        this.planning = planning;
        this.bookings = bookings;
        this.views = views;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(
            HttpRequest<?> request,
            Actor actor,
            UUID bookingId,
            @QueryValue(defaultValue = "") String day,
            @QueryValue(defaultValue = "") String start,
            @QueryValue(defaultValue = "") String agreed) {
        BookingFile file = RefusedException.found(bookings.open(actor, new BookingId(bookingId)));
        Page page = page(request, file);
        CrewView view = views.of(page, actor, file, new CrewViews.Typed(day, start, agreed.equals("yes")));
        return view.errors().isEmpty()
                ? Pages.ok(pages.templates().planningCrews(page, view))
                : Pages.refused(pages.templates().planningCrews(page, view));
    }

    /** Plans what waits; moves what has a visit. */
    @Post
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(HttpRequest<?> request, Actor actor, UUID bookingId, @Body Map<String, Object> sent) {
        FormFields form = new FormFields(sent);
        BookingFile file = RefusedException.found(bookings.open(actor, new BookingId(bookingId)));
        CrewViews.Typed typed = new CrewViews.Typed(form.text("day"), form.text("start"),
                form.text("agreed").equals("yes"));
        Asked asked = new Asked(typed.day(), typed.start(), java.util.Set.copyOf(form.ids("crew")));
        if (asked.when().isEmpty()) {
            return refused(request, actor, file, typed, Refusal.of(RefusalCode.TIME_INVALID).at("start"));
        }
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.text("key"));
        Asked.When chosen = asked.when().orElseThrow();
        When when = new When(chosen.day(), chosen.start(), typed.agreed());
        List<ParticipantId> crew = form.ids("crew").stream().map(ParticipantId::new).toList();
        if (file.line().booking() instanceof Booking.Planned planned) {
            Outcome<ResidentMessage> moved = idempotency.once(key, asked, ResidentMessage.class,
                    () -> planning.move(actor, planned.visit(), when, crew).map(MovedVisit::message));
            return switch (moved) {
                case Outcome.Done<ResidentMessage>(ResidentMessage message) ->
                    MovePages.told(pages, request, message, chosen.day());
                case Outcome.Refused<ResidentMessage>(Refusal why) -> refused(request, actor, file, typed, why);
            };
        }
        Outcome<String> assigned = idempotency.once(key, asked, String.class,
                () -> planning.assign(actor, file.line().booking().id(), when, crew).map(VisitId::toString));
        return switch (assigned) {
            case Outcome.Done<String> _ -> Pages.goTo("/planning?week=" + typed.day(), "planning.assigned");
            case Outcome.Refused<String>(Refusal why) -> refused(request, actor, file, typed, why);
        };
    }

    private HttpResponse<?> refused(
            HttpRequest<?> request, Actor actor, BookingFile file, CrewViews.Typed typed, Refusal why) {
        Page page = page(request, file);
        Page told = page.with(Notice.error(Problems.sentence(page.m(), why)));
        return Pages.refused(pages.templates().planningCrews(told, views.of(told, actor, file, typed)));
    }

    private Page page(HttpRequest<?> request, BookingFile file) {
        boolean moves = file.line().booking() instanceof Booking.Planned;
        return pages.page(request, moves ? "planning.crews.move" : "planning.crews.title");
    }
}
