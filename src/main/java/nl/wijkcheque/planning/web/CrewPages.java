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
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Refusal;

/** The best crews for a booking, as soon as possible or at a time of one's own; one click plans or moves it. */
@Controller("/planning/{bookingId}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("COORDINATOR")
final class CrewPages {

    private final Bookings bookings;
    private final CrewViews views;
    private final CrewChoices choices;
    private final Pages pages;

    CrewPages(Bookings bookings, CrewViews views, CrewChoices choices, Pages pages) {
        this.bookings = bookings;
        this.views = views;
        this.choices = choices;
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
        Asked asked = Asked.read(form);
        CrewViews.Typed typed = new CrewViews.Typed(asked.day(), asked.start(), asked.agreed());
        return choices.take(request, actor, file.line().booking().id(), asked, form.text("key"),
                why -> refused(request, actor, file, typed, why));
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
