package nl.wijkcheque.planning.web;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Agreed;
import nl.wijkcheque.booking.BookingDetails;
import nl.wijkcheque.booking.BookingFile;
import nl.wijkcheque.booking.Offer;
import nl.wijkcheque.booking.Offers;
import nl.wijkcheque.booking.Turn;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.booking.Wishes;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.BookingId;
import org.jspecify.annotations.Nullable;

/** What was asked, and said since, above every page that looks for a crew. */
@Singleton
final class BookingFacts {

    private final Wachtlijst wachtlijst;
    private final Offers offers;

    BookingFacts(Wachtlijst wachtlijst, Offers offers) {
        this.wachtlijst = wachtlijst;
        this.offers = offers;
    }

    /** @param crewMin null when it is not known */
    List<Map.Entry<String, String>> of(Page page, BookingFile file, @Nullable Integer crewMin, int crewMax) {
        BookingDetails details = file.line().booking().details();
        Wishes wishes = details.wishes();
        LocalDate latest = wishes.latest();
        String dagdelen = wishes.dagdelen().stream()
                .sorted()
                .map(dagdeel -> page.t("planning.dagdeel." + dagdeel))
                .collect(Collectors.joining(", "));
        String days = latest == null
                ? page.t("planning.choose.from", page.f().date(wishes.earliest()))
                : page.t("planning.choose.between", page.f().date(wishes.earliest()), page.f().date(latest));
        return List.of(
                Map.entry(page.t("planning.choose.what"), file.line().offering().in(page.locale())),
                Map.entry(page.t("planning.choose.resident"), file.line().resident()),
                Map.entry(page.t("planning.choose.length"), page.f().length(details.estimated())),
                Map.entry(page.t("planning.choose.people"), people(page, crewMin, crewMax)),
                Map.entry(page.t("planning.choose.wishes"), days + "; " + dagdelen),
                Map.entry(page.t("planning.choose.said"), said(page, details.id())),
                Map.entry(page.t("planning.choose.note"), details.note()));
    }

    /** Why other times don't suit, or what it would undo; empty when nothing was said. */
    private String said(Page page, BookingId id) {
        Offer offer = offers.open(List.of(id)).get(id);
        if (offer != null) {
            return page.t("planning.choose.offered", page.f().day(offer.day()), page.f().time(offer.start()),
                    page.f().latest(offer.answerBy()));
        }
        Turn turn = wachtlijst.turn(id).orElseThrow();
        Agreed agreed = turn.agreed();
        LocalDate paused = turn.pausedUntil();
        if (agreed != null) {
            return page.t("planning.choose.agreed", page.f().day(agreed.day()), page.f().time(agreed.start()));
        }
        return paused == null ? "" : page.t("planning.choose.paused", page.f().date(paused));
    }

    private static String people(Page page, @Nullable Integer crewMin, int crewMax) {
        if (crewMin == null) {
            return "";
        }
        return crewMin == crewMax ? String.valueOf(crewMin) : page.t("planning.choose.people.range", crewMin, crewMax);
    }
}
