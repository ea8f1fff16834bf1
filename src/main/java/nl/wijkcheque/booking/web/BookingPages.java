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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.BookingState;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.RejectionReason;
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
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.Slice;
import org.jspecify.annotations.Nullable;

/** Judging requests, looking at a booking and calling it off, for staff. */
@Controller("/bookings")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BookingPages {

    private final Bookings bookings;
    private final BookingLists lists;
    private final Idempotency idempotency;
    private final Pages pages;

    BookingPages(Bookings bookings, BookingLists lists, Idempotency idempotency, Pages pages) {
        this.bookings = bookings;
        this.lists = lists;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get("/requests")
    @Secured("COORDINATOR")
    HttpResponse<?> requests(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        return Pages.ok(requests(actor, pages.page(request, "booking.requests.title"), after));
    }

    @Post("/{id}/accept")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> accept(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body StepForm form) {
        Outcome<String> outcome = once(request, actor, form, () -> bookings.accept(actor, new BookingId(id)));
        return judged(request, actor, outcome, "bookingAccepted");
    }

    @Post("/{id}/reject")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured("COORDINATOR")
    HttpResponse<?> reject(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body StepForm form) {
        RejectionReason reason = valueOf(RejectionReason.values(), form.reason());
        if (reason == null) {
            Page page = pages.page(request, "booking.requests.title");
            return Pages.refused(
                    requests(actor, page.with(Notice.error(page.t("booking.error.rejection"))), ""));
        }
        Outcome<String> outcome = once(request, actor, form, () -> bookings.reject(actor, new BookingId(id), reason));
        return judged(request, actor, outcome, "bookingRejected");
    }

    @Get("/{id}")
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> one(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        return Pages.ok(file(actor, pages.page(request, "booking.file.title"), id, "", Map.of()));
    }

    @Post("/{id}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Secured({"CLERK", "COORDINATOR"})
    HttpResponse<?> cancel(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body StepForm form) {
        CancelledBy wish = Objects.requireNonNullElse(valueOf(CancelledBy.values(), form.wish()), CancelledBy.RESIDENT);
        CancelExtent extent = Objects.requireNonNullElse(valueOf(CancelExtent.values(), form.extent()),
                CancelExtent.ONE);
        Outcome<String> outcome = once(
                request,
                actor,
                form,
                () -> bookings.cancel(actor, new BookingId(id), wish, form.reasonOrEmpty(), extent));
        return switch (outcome) {
            case Outcome.Done<String> _ ->
                Pages.goTo("/bookings/" + id, wish == CancelledBy.STAFF ? "bookingCancelledByUs" : "bookingCancelled");
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = pages.page(request, "booking.file.title");
                Map<String, String> errors = refusal.field().isEmpty() ? Map.of()
                        : FormErrors.of(page.m(), List.of(refusal));
                Page told = errors.isEmpty()
                        ? page.with(Notice.error(Problems.sentence(page.m(), refusal)))
                        : page;
                yield Pages.refused(file(actor, told, id, form.reasonOrEmpty(), errors));
            }
        };
    }

    private HttpResponse<?> judged(HttpRequest<?> request, Actor actor, Outcome<String> outcome, String noticeKey) {
        return switch (outcome) {
            case Outcome.Done<String> _ -> Pages.goTo("/bookings/requests", noticeKey);
            case Outcome.Refused<String>(Refusal refusal) -> {
                Page page = pages.page(request, "booking.requests.title");
                yield Pages.refused(
                        requests(actor, page.with(Notice.error(Problems.sentence(page.m(), refusal))), ""));
            }
        };
    }

    private JteModel requests(Actor actor, Page page, String after) {
        String cursor = isId(after) ? after : "";
        Slice<BookingLine> slice = lists.inState(
                actor.servicepunt().id(), BookingState.REQUESTED, cursor, Slice.CARDS_ON_A_PAGE);
        return pages.templates().bookingRequests(page, FileViews.requests(page, slice, !cursor.isEmpty()));
    }

    private JteModel file(
            Actor actor, Page page, UUID id, String typed, Map<String, String> errors) {
        return pages.templates()
                .bookingFile(
                        page,
                        FileViews.file(
                                page,
                                actor,
                                RefusedException.found(bookings.open(actor, new BookingId(id))),
                                typed,
                                errors));
    }

    private <B extends Booking> Outcome<String> once(
            HttpRequest<?> request, Actor actor, StepForm form, Supplier<Outcome<B>> step) {
        IdempotencyKey key = IdempotencyKeyBinder.of(request, actor, form.keyOrEmpty());
        return idempotency.once(
                key, form, String.class, () -> step.get().map(booking -> booking.state().name()));
    }

    private static <E extends Enum<E>> @Nullable E valueOf(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static boolean isId(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }

    /** What the forms of one booking send. */
    @Serdeable
    record StepForm(
            @Nullable String key,
            @Nullable String reason,
            @Nullable String wish,
            @Nullable String extent) {

        String keyOrEmpty() {
            return key == null ? "" : key;
        }

        String reasonOrEmpty() {
            return reason == null ? "" : FormFields.plain(reason);
        }
    }
}
