package nl.wijkcheque.booking.web;

import jakarta.inject.Singleton;
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
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.SeriesPlace;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Slice;

/** Puts together what a resident sees of her bookings. */
@Singleton
final class MyBookingViews {

    private final Offers offers;

    MyBookingViews(Offers offers) {
        this.offers = offers;
    }

    /** Of a series that goes on only its next week, the one that is under way, and each week that waits for her answer. */
    MyBookingsView of(Page page, Slice<BookingLine> slice) {
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
                            || line.booking() instanceof Booking.UnderWay
                            || proposed.containsKey(line.booking().id())
                            || shown.add(series.id())) {
                        open.add(card(page, line, slice.items(), proposed));
                    }
                });
        String next = slice.next() == null ? null : "/my-bookings?after=" + slice.next();
        return new MyBookingsView(open, past.reversed(), next);
    }

    /** Whether she is sure. */
    static CancelBookingView question(Page page, BookingLine line, String reason, Map<String, String> errors) {
        Words words = new Words(page);
        BookingDetails details = line.booking().details();
        return new CancelBookingView(
                details.id().toString(),
                line.offering().in(page.locale()),
                line.booking() instanceof Booking.Planned
                        ? page.t("booking.mine.PLANNED")
                        : words.days(details.wishes()),
                details.series() != null,
                words.options(CancelExtent.values(), "booking.extent."),
                reason,
                errors,
                IdempotencyKey.fresh());
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
                booking instanceof Booking.OnVisit
                        ? ""
                        : words.days(details.wishes()) + ", " + words.dagdelen(details.wishes()),
                seriesOf(page, booking, all),
                booking instanceof Booking.Cancellable ? "/my-bookings/" + booking.id() + "/cancel" : "",
                offer == null ? "" : offer.id().toString(),
                offer == null ? "" : offered(page, offer));
    }

    private static String offered(Page page, Offer offer) {
        return page.t(
                "booking.offer.yours",
                page.f().day(offer.day()),
                page.f().time(offer.start()),
                page.f().latest(offer.answerBy()));
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
}
