package nl.wijkcheque.booking.web;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.booking.Act;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.Duplicates;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.identity.Accounts;
import nl.wijkcheque.platform.idempotency.IdempotencyKey;
import nl.wijkcheque.platform.web.FormFields;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.AccountId;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.Role;
import org.jspecify.annotations.Nullable;

/** Makes what staff see of one booking that waits. */
@Singleton
final class LineViews {

    private final Wachtlijst wachtlijst;
    private final Offers offers;
    private final Duplicates duplicates;
    private final Bookings bookings;
    private final Accounts accounts;
    private final Clock clock;

    LineViews(
            Wachtlijst wachtlijst,
            Offers offers,
            Duplicates duplicates,
            Bookings bookings,
            Accounts accounts,
            Clock clock) {
        this.wachtlijst = wachtlijst;
        this.offers = offers;
        this.duplicates = duplicates;
        this.bookings = bookings;
        this.accounts = accounts;
        this.clock = clock;
    }

    LineView of(
            Page page, Actor actor, WachtlijstEntry entry, Map<String, String> typed, Map<String, String> errors) {
        LineWords words = new LineWords(page, Amsterdam.today(clock));
        BookingDetails details = entry.details();
        return new LineView(
                details.id().toString(),
                details.resident().toString(),
                entry.offering().in(page.locale()),
                words.place(entry),
                words.expectation(entry),
                facts(page, words, entry),
                acts(page, words, wachtlijst.acts(actor, details.id())),
                new Words(page).options(LineAct.values(), "booking.do."),
                offered(page, offers.open(List.of(details.id())).get(details.id())),
                actor.is(Role.COORDINATOR) ? alike(page, entry.booking()) : List.of(),
                bookings.replacesApplication(details.id()),
                actor.is(Role.COORDINATOR),
                IdempotencyKey.fresh(),
                typed,
                errors);
    }

    private List<Map.Entry<String, String>> acts(Page page, LineWords words, List<Act> acts) {
        Map<AccountId, String> names = accounts.names(acts.stream().map(Act::actor).toList());
        return acts.stream()
                .map(act -> Map.entry(page.f().moment(act.at()), words.act(act, names.get(act.actor()))))
                .toList();
    }

    /** What the forms of the page show again. */
    static Map<String, String> typed(FormFields form) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : List.of("act", "until", "note", "day", "start", "answerBy")) {
            typed.put(name, form.text(name));
        }
        return typed;
    }

    private List<Map.Entry<String, String>> facts(Page page, LineWords words, WachtlijstEntry entry) {
        Words plain = new Words(page);
        BookingDetails details = entry.details();
        List<Map.Entry<String, String>> facts = new ArrayList<>();
        facts.add(Map.entry(page.t("booking.fact.number"), LineWords.number(entry.booking().number())));
        facts.add(Map.entry(page.t("booking.fact.resident"), entry.resident()));
        facts.add(Map.entry(page.t("booking.fact.mark"), words.mark(entry.turn())));
        facts.add(Map.entry(page.t("booking.wachtlijst.cause"), words.cause(entry)));
        facts.add(Map.entry(page.t("booking.fact.norm"), page.f().day(entry.booking().normDate())));
        facts.add(Map.entry(page.t("booking.fact.days"), plain.days(details.wishes())));
        facts.add(Map.entry(page.t("booking.fact.dagdelen"), plain.dagdelen(details.wishes())));
        facts.add(Map.entry(page.t("booking.fact.note"), details.note()));
        return facts;
    }

    private List<Map.Entry<String, String>> alike(Page page, Booking booking) {
        return duplicates.of(booking).stream()
                .map(other -> Map.entry(
                        other.id().toString(),
                        page.t(
                                "booking.alike.one",
                                LineWords.number(other.number()),
                                page.f().moment(other.details().requestedAt()))))
                .toList();
    }

    private static LineView.@Nullable Offered offered(Page page, @Nullable Offer offer) {
        return offer == null
                ? null
                : new LineView.Offered(
                        offer.id().toString(),
                        page.t("booking.offer.when", page.f().day(offer.day()), page.f().time(offer.start())),
                        page.f().latest(offer.answerBy()));
    }
}
