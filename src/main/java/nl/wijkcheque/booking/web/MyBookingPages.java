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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.SeriesPlace;
import nl.wijkcheque.platform.idempotency.Idempotency;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.IdempotencyKeyBinder;
import nl.wijkcheque.platform.web.Notice;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.platform.web.Pages;
import nl.wijkcheque.platform.web.Problems;
import nl.wijkcheque.platform.web.RefusedException;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
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
    private final Offers offers;
    private final Idempotency idempotency;
    private final Pages pages;

    MyBookingPages(
            Bookings bookings, BookingLists lists, Offers offers, Idempotency idempotency, Pages pages) {
        this.bookings = bookings;
        this.lists = lists;
        this.offers = offers;
        this.idempotency = idempotency;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> mine(HttpRequest<?> request, Actor actor, @QueryValue(defaultValue = "") String after) {
        Page page = pages.page(request, "booking.mine.title");
        boolean usable = after.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        Slice<BookingLine> slice = lists.ofResident(own(actor), usable ? after : "", Slice.LARGEST_SIZE);
        List<MyBookingsView.Card> open = new ArrayList<>();
        List<MyBookingsView.Card> past = new ArrayList<>();
        Map<BookingId, Offer> proposed = offers.open(
                slice.items().stream().map(line -> line.booking().id()).toList());
        Set<UUID> shown = new HashSet<>();
        slice.items().stream()
                .sorted(Comparator.comparing(
                        line -> line.booking().details().wishes().earliest()))
                .forEach(line -> {
                    SeriesPlace series = line.booking().details().series();
                    if (!(line.booking() instanceof Booking.Open)) {
                        past.add(card(page, line, slice.items(), proposed));
                    } else if (series == null
                            || proposed.containsKey(line.booking().id())
                            || shown.add(series.id())) {
                        open.add(card(page, line, slice.items(), proposed));
                    }
                });
        String next = slice.next() == null ? null : "/my-bookings?after=" + slice.next();
        return Pages.ok(pages.templates().bookingMine(page, new MyBookingsView(open, past.reversed(), next)));
    }

    @Get("/{id}/cancel")
    HttpResponse<?> sure(HttpRequest<?> request, Actor actor, @PathVariable UUID id) {
        Page page = pages.page(request, "booking.cancel.title");
        return Pages.ok(question(page, actor, id, "", Map.of()));
    }

    @Post("/{id}/cancel")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> cancel(HttpRequest<?> request, Actor actor, @PathVariable UUID id, @Body CancelForm form) {
        CancelExtent extent = "FOLLOWING".equals(form.extent()) ? CancelExtent.FOLLOWING : CancelExtent.ONE;
        String reason = form.reason() == null ? "" : form.reason();
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
                yield Pages.refused(question(told, actor, id, reason, errors));
            }
        };
    }

    private JteModel question(Page page, Actor actor, UUID id, String reason, Map<String, String> errors) {
        BookingLine line = RefusedException.found(bookings.open(actor, new BookingId(id))).line();
        Words words = new Words(page);
        BookingDetails details = line.booking().details();
        return pages.templates()
                .bookingCancel(
                        page,
                        new CancelBookingView(
                                id.toString(),
                                line.offering().in(page.locale()),
                                words.days(details.wishes()),
                                details.series() != null,
                                words.options(CancelExtent.values(), "booking.extent."),
                                reason,
                                errors,
                                IdempotencyKey.fresh()));
    }

    private static MyBookingsView.Card card(
            Page page, BookingLine line, List<BookingLine> all, Map<BookingId, Offer> proposed) {
        Words words = new Words(page);
        Booking booking = line.booking();
        BookingDetails details = booking.details();
        Offer offer = proposed.get(booking.id());
        return new MyBookingsView.Card(
                line.offering().in(page.locale()),
                page.t("booking.asked.on", page.f().date(dayOf(details))),
                words.state(booking.state()),
                Words.look(booking.state()),
                words.forResident(booking),
                words.days(details.wishes()) + ", " + words.dagdelen(details.wishes()),
                seriesOf(page, booking, all),
                booking instanceof Booking.Open ? "/my-bookings/" + booking.id() + "/cancel" : "",
                offer == null ? "" : offer.id().toString(),
                offer == null ? "" : offered(page, offer));
    }

    private static String offered(Page page, Offer offer) {
        return page.t(
                "booking.offer.yours",
                page.f().day(offer.day()),
                page.f().time(offer.start()),
                page.f().moment(offer.answerBy()));
    }

    private static LocalDate dayOf(BookingDetails details) {
        return Amsterdam.dayOf(details.requestedAt());
    }

    /** How many weeks are still to come, for one that is open; which week it was for one that is not. */
    private static String seriesOf(Page page, Booking booking, List<BookingLine> all) {
        SeriesPlace series = booking.details().series();
        if (series == null) {
            return "";
        }
        if (!(booking instanceof Booking.Open)) {
            return new Words(page).series(series);
        }
        if (series.isOpenEnded()) {
            return page.t("booking.weekly.open");
        }
        long left = all.stream()
                .map(BookingLine::booking)
                .filter(Booking.Open.class::isInstance)
                .filter(each -> isOf(each, series.id()))
                .count();
        return page.t("booking.series.left", left);
    }

    private static boolean isOf(Booking booking, UUID series) {
        SeriesPlace place = booking.details().series();
        return place != null && place.id().equals(series);
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
