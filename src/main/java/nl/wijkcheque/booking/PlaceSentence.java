package nl.wijkcheque.booking;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.wijkcheque.platform.web.Formats;
import nl.wijkcheque.platform.web.Messages;
import nl.wijkcheque.shared.Amsterdam;

/** Why a booking stands where it stands, and what may be expected, in one sentence each, in the language of the reader. */
public final class PlaceSentence {

    private final Messages m;
    private final Locale locale;
    private final LocalDate today;

    public PlaceSentence(Messages m, Locale locale, LocalDate today) {
        this.m = m;
        this.locale = locale;
        this.today = today;
    }

    /** {@code Nummer 3 voor tuinwerk: wacht 45 dagen, 3 dagen langer dan de norm van 6 weken.} */
    public String place(WachtlijstEntry entry) {
        Turn turn = entry.turn();
        String line = line(entry);
        String whole = switch (turn.urgency()) {
            case NORMAL -> line;
            case URGENT, PROMISED -> m.get("booking.place." + turn.urgency(), line, turn.urgencyReason());
        };
        String first = whole.substring(0, 1).toUpperCase(locale) + whole.substring(1);
        int yields = entry.details().yieldsDays();
        if (yields == 0) {
            return first;
        }
        return first + " " + m.get(yields > 0 ? "booking.place.yields" : "booking.place.ahead", Math.abs(yields));
    }

    /** {@code Naar verwachting gepland in de week van 12 april.} Or that this is too late, or that it has become too late. */
    public String expectation(WachtlijstEntry entry) {
        Formats formats = new Formats(locale);
        LocalDate week = entry.expectedWeek();
        LocalDate latest = entry.details().wishes().latest();
        if (latest != null && entry.turn().agreed() == null) {
            if (latest.isBefore(today)) {
                return m.get("booking.expected.over", formats.shortDay(latest));
            }
            if (week != null && week.isAfter(latest)) {
                return m.get("booking.expected.late", formats.shortDay(week), formats.shortDay(latest));
            }
        }
        return week == null ? m.get("booking.expected.unknown") : m.get("booking.expected", formats.shortDay(week));
    }

    private String line(WachtlijstEntry entry) {
        Booking.OnWachtlijst booking = entry.booking();
        String offering = entry.offering().in(locale);
        LocalDate since = Amsterdam.dayOf(booking.waitingSince());
        if (since.isAfter(today)) {
            String from = new Formats(locale).shortDay(since);
            return m.get("booking.place.later", entry.position(), offering, from);
        }
        String waits = days(entry.waitingDays());
        String norm = weeks(booking.details().normWeeks());
        long over = ChronoUnit.DAYS.between(booking.normDate(), today);
        return over > 0
                ? m.get("booking.place.over", entry.position(), offering, waits, days(over), norm)
                : m.get("booking.place.within", entry.position(), offering, waits, norm);
    }

    private String days(long count) {
        return m.get("booking.waits", count);
    }

    private String weeks(int count) {
        return m.get("booking.weeks", count);
    }
}
