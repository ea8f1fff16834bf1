package nl.wijkcheque.booking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.BookingEvent;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.BookingLine;
import nl.wijkcheque.booking.CancelExtent;
import nl.wijkcheque.booking.CancelledBy;
import nl.wijkcheque.booking.RejectionReason;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Role;
import nl.wijkcheque.shared.Slice;

/** Makes what staff see of bookings. */
final class FileViews {

    private FileViews() {}

    static BookingRequestsView requests(Page page, Slice<BookingLine> slice, boolean later) {
        Words words = new Words(page);
        return new BookingRequestsView(
                slice.items().stream()
                        .filter(line -> isFirstOfSeries(line, slice.items()))
                        .map(line -> card(page, words, line))
                        .toList(),
                words.options(RejectionReason.values(), "booking.rejection."),
                slice.next() == null ? null : "/bookings/requests?after=" + slice.next(),
                later ? "/bookings/requests" : null);
    }

    static BookingFileView file(
            Page page, Actor actor, BookingFile file, String typedReason, Map<String, String> errors) {
        Words words = new Words(page);
        Booking booking = file.line().booking();
        BookingDetails details = booking.details();
        return new BookingFileView(
                booking.id().toString(),
                details.resident().toString(),
                file.line().offering().in(page.locale()),
                words.state(booking.state()),
                Words.look(booking.state()),
                facts(page, words, file.line()),
                file.history().stream().map(event -> step(page, event)).toList(),
                booking instanceof Booking.Cancellable,
                booking instanceof Booking.UnderWay,
                details.series() != null,
                details.series() == null ? "" : details.series().id().toString(),
                booking instanceof Booking.Requested && actor.is(Role.COORDINATOR),
                booking instanceof Booking.OnWachtlijst && actor.is(Role.COORDINATOR),
                words.options(CancelledBy.values(), "booking.wish."),
                words.options(CancelExtent.values(), "booking.extent."),
                IdempotencyKey.fresh(),
                errors,
                typedReason);
    }

    private static BookingRequestsView.Card card(Page page, Words words, BookingLine line) {
        return new BookingRequestsView.Card(
                line.booking().id().toString(),
                page.t(
                        "booking.asked.on",
                        page.f().moment(line.booking().details().requestedAt())),
                line.offering().in(page.locale()),
                facts(page, words, line),
                IdempotencyKey.fresh());
    }

    private static List<Map.Entry<String, String>> facts(Page page, Words words, BookingLine line) {
        BookingDetails details = line.booking().details();
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(fact(page, "resident", line.resident()));
        facts.add(fact(page, "length", page.f().length(details.estimated())));
        facts.add(fact(page, "days", words.days(details.wishes())));
        facts.add(fact(page, "dagdelen", words.dagdelen(details.wishes())));
        facts.add(fact(page, "series", details.series() == null ? "" : words.series(details.series())));
        facts.add(fact(
                page,
                "place",
                details.place() == null ? page.t("booking.place.home") : details.place()));
        facts.add(fact(page, "note", details.note()));
        facts.add(Map.entry(
                details.additionality().question(),
                page.t("booking.answer." + details.additionality().answer().name())));
        switch (line.booking()) {
            case Booking.Rejected rejected ->
                facts.add(fact(
                        page,
                        "rejection",
                        page.t("booking.rejection." + rejected.reason().name())));
            case Booking.Cancelled cancelled ->
                facts.add(fact(page, "cancellation", cancelled.how().reason()));
            case Booking.Open _,Booking.Done _ -> {
                // Nothing more to say.
            }
        }
        return facts;
    }

    private static Map.Entry<String, String> step(Page page, BookingEvent event) {
        String who = page.t(event.byResident() ? "booking.by.resident" : "booking.by.staff");
        boolean back = event.from() != null && event.from().compareTo(event.to()) > 0;
        String what = page.t("booking.step." + (back ? "BACK" : event.to().name()));
        return Map.entry(page.f().moment(event.at()), what + " " + who);
    }

    /** A series is judged as a whole, so only its first week on the page is shown. */
    private static boolean isFirstOfSeries(BookingLine line, List<BookingLine> all) {
        var series = line.booking().details().series();
        if (series == null) {
            return true;
        }
        return all.stream()
                .map(other -> other.booking().details().series())
                .noneMatch(other -> other != null
                        && other.id().equals(series.id())
                        && other.week() < series.week());
    }

    private static Map.Entry<String, String> fact(Page page, String name, String value) {
        return Map.entry(page.t("booking.fact." + name), value);
    }
}
