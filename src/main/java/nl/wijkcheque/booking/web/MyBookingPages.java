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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.platform.idempotency.Idempotency;
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
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** What a resident asked for, and calling it off. */
@Controller("/my-bookings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured("RESIDENT")
final class MyBookingPages {

    private final Bookings bookings;
    private final BookingLists lists;
    private final MyBookingViews views;
    private final Idempotency idempotency;
    private final Pages pages;

    MyBookingPages(
            Bookings bookings, BookingLists lists, MyBookingViews views, Idempotency idempotency, Pages pages) {
        this.bookings = bookings;
        this.lists = lists;
        this.views = views;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> mine(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "booking.mine.title");
        boolean usable = after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        Slice<BookingLine> slice = lists.ofResident(own(actor), usable ? after : "", Slice.LARGEST_SIZE);
        return Pages.ok(pages.templates().bookingMine(page, views.of(page, slice)));
    }

    /** What can't be called off any more shows how it stands. */
    @Get("/{id}/cancel")
    HttpResponse<?> sure(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        BookingLine line = RefusedException.found(bookings.open(actor, new BookingId(id))).line();
        if (!(line.booking() instanceof Booking.Cancellable)) {
            return Pages.goTo("/my-bookings", null);
        }
        Page page = pages.page(request, "booking.cancel.title");
        return Pages.ok(pages.templates().bookingCancel(page, MyBookingViews.question(page, line, "", Map.of())));
    }

    @Post("/{id}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body CancelForm form) {
        CancelExtent extent = "FOLLOWING".equals(form.extent()) ? CancelExtent.FOLLOWING : CancelExtent.ONE;
        String reason = form.reason() == null ? "" : FormFields.plain(form.reason());
        Outcome<String> outcome = idempotency.once(
                IdempotencyKeyBinder.of(request, actor, form.key() == null ? "" : form.key()),
                form,
                String.class,
                () -> bookings.cancel(actor, new BookingId(id), CancelledBy.RESIDENT, reason, extent)
                        .map(cancelled -> cancelled.state().name()));
        return switch (outcome) {
            case Outcome.Done<String> _ -> Pages.goTo("/my-bookings", "bookingCancelledByYou");
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = pages.page(request, "booking.cancel.title");
                Map<String, String> errors = refusal.field().isEmpty() ? Map.of()
                        : FormErrors.of(page.m(), List.of(refusal));
                Page told = errors.isEmpty()
                        ? page.with(Notice.error(Problems.sentence(page.m(), refusal)))
                        : page;
                yield Pages.refused(asked(told, actor, id, reason, errors));
            }
        };
    }

    private JteModel asked(Page page, Actor actor, UUID id, String reason, Map<String, String> errors) {
        BookingLine line = RefusedException.found(bookings.open(actor, new BookingId(id))).line();
        return pages.templates().bookingCancel(page, MyBookingViews.question(page, line, reason, errors));
    }

    private static ResidentId own(Actor actor) {
        ResidentId own = actor.resident();
        if (own == null) {
            throw new RefusedException(Refusal.of(RefusalCode.NOT_FOUND));
        }
        return own;
    }

    /** What the form sends. */
    @Serdeable
    record CancelForm(
            @Nullable String key, @Nullable String reason, @Nullable String extent) {}
}
