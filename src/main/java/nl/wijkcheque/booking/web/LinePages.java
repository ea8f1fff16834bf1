package nl.wijkcheque.booking.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Duplicates;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.FormPosts;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** One booking that waits: why it stands where it stands, and what is done about it. */
@Controller("/wachtlijst/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
final class LinePages {

    private final Wachtlijst wachtlijst;
    private final Offers offers;
    private final Duplicates duplicates;
    private final Bookings bookings;
    private final LineViews views;
    private final FormPosts posts;
    private final Pages pages;

    LinePages(
            Wachtlijst wachtlijst,
            Offers offers,
            Duplicates duplicates,
            Bookings bookings,
            LineViews views,
            FormPosts posts,
            Pages pages) {
        this.wachtlijst = wachtlijst;
        this.offers = offers;
        this.duplicates = duplicates;
        this.bookings = bookings;
        this.views = views;
        this.posts = posts;
        this.pages = pages;
    }

    /** What does not wait any more has its file to look at. */
    @Get
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        Page page = pages.page(request, "booking.line.title");
        return shown(page, actor, new BookingId(id), Map.of(), Map.of())
                .<HttpResponse<?>>map(Pages::ok)
                .orElseGet(() -> Pages.goTo("/bookings/" + id, null));
    }

    @Post("/acts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> act(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        return done(request, actor, id, form, "bookingActs", () -> LineAct
                .chosen(form, wachtlijst, actor, new BookingId(id)));
    }

    /** The answer is wanted by the end of a day, and never later than the offered time itself. */
    @Post("/offers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> offer(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        Optional<LocalDate> day = FormFields.day(form.text("day"));
        Optional<LocalTime> start = FormFields.time(form.text("start"));
        Optional<LocalDate> by = FormFields.day(form.text("answerBy"));
        return done(request, actor, id, form, "bookingOffered", () -> {
            if (day.isEmpty() || start.isEmpty() || by.isEmpty()) {
                String field = day.isEmpty() ? "day" : start.isEmpty() ? "start" : "answerBy";
                return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at(field));
            }
            Instant offered = Amsterdam.at(day.get(), start.get());
            Instant endOfDay = Amsterdam.startOf(by.get().plusDays(1));
            return offers.make(actor, new BookingId(id), day.get(), start.get(),
                    endOfDay.isBefore(offered) ? endOfDay : offered)
                    .map(made -> new BookingId(id));
        });
    }

    @Post("/offers/{offer}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> answer(
            HttpRequest<?> request,
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID offer,
            @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        String answer = form.text("answer");
        return done(request, actor, id, form, "bookingAnswered", () -> (answer.equals("withdraw")
                ? offers.withdraw(actor, offer)
                : offers.answer(actor, offer, answer.equals("yes"), ContactWay.PHONE))
                .map(ended -> ended.booking()));
    }

    @Post("/merges")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> merge(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        return done(request, actor, id, form, "bookingMerged", () -> FormFields.id(form.text("duplicate"))
                .map(other -> duplicates.merge(actor, new BookingId(id), new BookingId(other)))
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    @Post("/avoided")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> avoided(
            HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body Map<String, Object> body) {
        FormFields form = new FormFields(body);
        return done(request, actor, id, form, "bookingAvoided", () -> bookings.setReplacesApplication(
                actor, new BookingId(id), form.text("avoided").equals("yes")));
    }

    private HttpResponse<?> done(
            HttpRequest<?> request,
            Actor actor,
            UUID id,
            FormFields form,
            String notice,
            Supplier<Outcome<BookingId>> step) {
        return posts
                .refusal(request, actor, form.text("key"), form.sent(), step)
                .flatMap(refusal -> {
                    Page page = pages.page(request, "booking.line.title");
                    List<Refusal> why = List.of(refusal);
                    return shown(
                            FormErrors.onTop(page, why),
                            actor,
                            new BookingId(id),
                            LineViews.typed(form),
                            FormErrors.byField(page, "line", why))
                            .<HttpResponse<?>>map(Pages::refused)
                            .or(() -> Optional.of(Pages.goTo("/bookings/" + id, null)));
                })
                .orElseGet(() -> Pages.goTo("/wachtlijst/" + id, notice));
    }

    private Optional<JteModel> shown(
            Page page, Actor actor, BookingId id, Map<String, String> typed, Map<String, String> errors) {
        Optional<WachtlijstEntry> entry = wachtlijst.open(actor, id);
        return entry.map(found -> pages.templates()
                .bookingLine(page, views.of(page, actor, found, typed, errors)));
    }
}
