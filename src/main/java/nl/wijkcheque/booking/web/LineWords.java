package nl.wijkcheque.booking.web;

import java.time.Instant;
import java.time.LocalDate;
import nl.wijkcheque.booking.Act;
import nl.wijkcheque.booking.Agreed;
import nl.wijkcheque.booking.PlaceSentence;
import nl.wijkcheque.booking.Turn;
import nl.wijkcheque.booking.Urgency;
import nl.wijkcheque.booking.WachtlijstEntry;
import nl.wijkcheque.platform.web.Page;
import nl.wijkcheque.shared.Amsterdam;
import org.jspecify.annotations.Nullable;

/** How bookings stand in the line, in the words of the reader. */
final class LineWords {

    private final Page page;
    private final Words words;
    private final PlaceSentence sentences;
    private final LocalDate today;

    LineWords(Page page, LocalDate today) {
        this.page = page;
        this.words = new Words(page);
        this.sentences = new PlaceSentence(page.m(), page.locale(), today);
        this.today = today;
    }

    WachtlijstView.Row row(WachtlijstEntry entry) {
        var details = entry.details();
        return new WachtlijstView.Row(
                details.id().toString(),
                number(entry.booking().number()),
                entry.offering().in(page.locale()),
                page.f().length(details.estimated()),
                details.series() == null ? "" : words.series(details.series()),
                entry.resident(),
                sentences.place(entry),
                sentences.expectation(entry),
                cause(entry),
                mark(entry.turn()),
                words.days(details.wishes()),
                words.dagdelen(details.wishes()));
    }

    String place(WachtlijstEntry entry) {
        return sentences.place(entry);
    }

    String expectation(WachtlijstEntry entry) {
        return sentences.expectation(entry);
    }

    /** {@code 1A2B-3C4D}. */
    static String number(String number) {
        int half = number.length() / 2;
        return number.substring(0, half) + "-" + number.substring(half);
    }

    /** Why it waits, and since when if that is not always. */
    String cause(WachtlijstEntry entry) {
        Turn turn = entry.turn();
        String cause = page.t("booking.cause." + turn.cause());
        Instant since = turn.causeSince();
        return since == null
                ? cause
                : page.t("booking.cause.since", cause, page.f().shortDay(Amsterdam.dayOf(since)));
    }

    String mark(Turn turn) {
        LocalDate paused = turn.pausedUntil();
        Agreed agreed = turn.agreed();
        if (paused != null && turn.isPausedOn(today)) {
            return page.t("booking.mark.paused", page.f().shortDay(paused));
        }
        if (agreed != null) {
            return page.t("booking.mark.agreed", page.f().shortDay(agreed.day()), page.f().time(agreed.start()));
        }
        return turn.urgency() == Urgency.NORMAL ? "" : page.t("booking.urgency." + turn.urgency());
    }

    /**
     * What was done, in one line.
     *
     * @param by null when the service did it itself
     */
    String act(Act act, @Nullable String by) {
        String what = switch (act.kind()) {
            case URGENCY -> page.t("booking.act.URGENCY", page.t("booking.urgency." + act.what()));
            case PAUSED -> page.t("booking.act.PAUSED", day(act.day()));
            case RESUMED -> page.t("booking.act.RESUMED");
            case TOLD -> page.t("booking.act.TOLD", page.t("booking.cause." + act.what()));
            case CONTACT -> page.t(
                    "booking.act.CONTACT",
                    page.t("booking.way." + act.what()),
                    page.t("booking.result." + act.result()));
            case OFFERED -> page.t("booking.act.OFFERED", day(act.day()));
            case OFFER_ANSWERED -> page.t("booking.act.OFFER_ANSWERED", day(act.day()),
                    page.t("booking.offer." + act.result()));
            case MERGED -> page.t("booking.act.MERGED", number(act.what()));
        };
        String noted = act.note().isEmpty() ? what : what + " – " + act.note();
        return by == null ? noted : page.t("booking.act.by", noted, by);
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : page.f().shortDay(day);
    }
}
