package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;

/** Series that ended with the placement of their helper, and that go on when its last day was told by mistake. */
@Singleton
public final class StoppedSeries {

    private static final int DAYS_PER_WEEK = 7;

    private final SeriesRows rows;
    private final BookingRows weeks;
    private final Series series;
    private final Bookings bookings;
    private final HelpersWhoStay helpers;
    private final Transactions transactions;
    private final Audit audit;
    private final Clock clock;

    StoppedSeries(
            SeriesRows rows,
            BookingRows weeks,
            Series series,
            Bookings bookings,
            HelpersWhoStay helpers,
            Transactions transactions,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.weeks = weeks;
        this.series = series;
        this.bookings = bookings;
        this.helpers = helpers;
        this.transactions = transactions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Those that may go on, see {@link #isByMistake}, with their last day on or after that one; the soonest first, without
     * their weeks.
     */
    public List<WeeklySeries> byMistake(ServicepuntId servicepunt, LocalDate lastDay) {
        return rows.stopped(servicepunt.value(), lastDay).stream()
                .filter(this::isMistake)
                .map(row -> Series.read(row, List.of()))
                .toList();
    }

    /** Whether it ended with a placement of which she stays for weeks that are left, and nothing goes on for it. */
    public boolean isByMistake(UUID id) {
        return rows.findById(id).filter(this::isMistake).isPresent();
    }

    /**
     * Asks the weeks that are left anew, from the first that still lies ahead: with the same helper, ending with her, and with
     * the yes that was said to it. What was called off stays so, as the residents have heard. Refused: NOT_FOUND, SERIES_ENDED (also when she has really stopped,
     * it ended otherwise, goes on already, or has no weeks left), and what {@link Bookings#request} refuses.
     *
     * @return the first booking of what goes on
     */
    public Outcome<BookingId> resume(Actor by, UUID id) {
        return transactions.write(() -> {
            if (series.find(by, id).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            SeriesRow row = rows.findById(id).orElseThrow();
            if (!isMistake(row)) {
                return Outcome.refused(RefusalCode.SERIES_ENDED);
            }
            return bookings.request(by, again(by, row, firstWeek(row)))
                    .then(made -> judgedAsBefore(by, id, made.getFirst()))
                    .then(first -> {
                        if (rows.resume(id, first.value()) == 0) {
                            return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
                        }
                        audit.record(by, AuditAction.SERIES_CHANGED, id);
                        return Outcome.done(first);
                    });
        });
    }

    /** What was in doubt and got a yes is not judged a second time. */
    private Outcome<BookingId> judgedAsBefore(Actor by, UUID id, BookingId first) {
        boolean hadYes = weeks.ofSeries(id, 0).stream().anyMatch(week -> week.acceptedAt() != null);
        boolean waitsForOne = bookings.find(first).filter(Booking.Requested.class::isInstance).isPresent();
        return hadYes && waitsForOne
                ? bookings.accept(by, first).map(Booking::id)
                : Outcome.done(first);
    }

    private boolean isMistake(SeriesRow row) {
        UUID helper = row.helperId();
        LocalDate told = row.lastDay();
        if (!SeriesEnd.PLACEMENT.name().equals(row.endReason())
                || row.resumedAs() != null
                || helper == null
                || told == null) {
            return false;
        }
        int week = firstWeek(row);
        boolean isLeft = row.weeks() == NewBooking.UNTIL_ENDED || week <= row.weeks();
        return isLeft && helpers.staysOn(row.earliestOf(week), new ParticipantId(helper), told);
    }

    /** The first that begins after the last day, and not before today. */
    private int firstWeek(SeriesRow row) {
        LocalDate today = Amsterdam.today(clock);
        LocalDate lastDay = row.lastDay();
        LocalDate from = lastDay == null || lastDay.isBefore(today) ? today : lastDay.plusDays(1);
        long days = Math.max(0, ChronoUnit.DAYS.between(row.earliest(), from));
        return Math.toIntExact(Math.ceilDiv(days, DAYS_PER_WEEK)) + 1;
    }

    private NewBooking again(Actor by, SeriesRow row, int week) {
        BookingDetails model = series.bookings(by, row.id()).getLast().details();
        UUID helper = row.helperId();
        return new NewBooking(
                model.resident(),
                model.offering(),
                model.estimated(),
                SeriesMaker.wish(row, model, week),
                model.place(),
                model.note(),
                model.additionality().answer(),
                row.weeks() == NewBooking.UNTIL_ENDED ? NewBooking.UNTIL_ENDED : row.weeks() - week + 1,
                helper == null ? null : new ParticipantId(helper),
                true);
    }
}
