package nl.wijkcheque.booking;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.audit.Audit;
import nl.wijkcheque.audit.AuditAction;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Holiday;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;
import org.jspecify.annotations.Nullable;

/** Diensten every week: looking at one, moving a week or all that follow, and ending it. */
@Singleton
public final class Series {

    static final int LONGEST_MOVE_DAYS = 31;

    private final SeriesRows rows;
    private final BookingRows bookings;
    private final Rewishes rewishes;
    private final SeriesEndings endings;
    private final SeriesShifts shifts;
    private final SeriesAhead ahead;
    private final KnownHelpers known;
    private final Audit audit;
    private final Transactions transactions;
    private final Clock clock;

    Series(
            SeriesRows rows,
            BookingRows bookings,
            Rewishes rewishes,
            SeriesEndings endings,
            SeriesShifts shifts,
            SeriesAhead ahead,
            KnownHelpers known,
            Audit audit,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.bookings = bookings;
        this.rewishes = rewishes;
        this.endings = endings;
        this.shifts = shifts;
        this.ahead = ahead;
        this.known = known;
        this.audit = audit;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Empty for who may not see it. */
    public Optional<WeeklySeries> find(Actor by, UUID id) {
        return rows.findById(id).filter(row -> maySee(by, row)).map(row -> read(row, weeks(id)));
    }

    /** Its bookings, in order of their weeks; empty for who may not see it. */
    public List<Booking> bookings(Actor by, UUID id) {
        return bookings.ofSeries(id, 0).stream()
                .map(BookingMapping::read)
                .filter(booking -> Moves.mayTouch(by, booking.details()))
                .toList();
    }

    /** Those that go on and end with somebody's placement, without their weeks. */
    public List<WeeklySeries> withHelper(ServicepuntId servicepunt) {
        return rows.withHelper(servicepunt.value()).stream().map(row -> read(row, List.of())).toList();
    }

    /**
     * Those that go on, though their coming weeks were not made when they should have been: the last week that was made of
     * each.
     */
    public List<BookingId> behind(ServicepuntId servicepunt) {
        return ahead.behind(servicepunt);
    }

    /**
     * What is wished after the last day is called off, also what is planned; a week that goes on after it ends with it. No
     * more weeks are made. Refused: NOT_FOUND, SERIES_ENDED, CHANGED_MEANWHILE, INPUT_INVALID at lastDay when a person gives one before yesterday
     * or more than a year away: it is said once and for good, and a wrong year would call everything off, or nothing.
     *
     * @param lastDay the last on which it may still be done
     */
    public Outcome<UUID> end(Actor by, UUID id, LocalDate lastDay, SeriesEnd reason) {
        return transactions.write(() -> {
            Optional<SeriesRow> found = rows.findById(id).filter(row -> maySee(by, row));
            if (found.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            boolean isPerson = by.isStaff() || by.resident() != null;
            LocalDate today = Amsterdam.today(clock);
            if (isPerson && (lastDay.isBefore(today.minusDays(1)) || lastDay.isAfter(today.plusYears(1)))) {
                return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("lastDay"));
            }
            SeriesEnd why = by.isStaff() || by.resident() == null ? reason : SeriesEnd.RESIDENT;
            if (found.get().endReason() != null) {
                return Outcome.refused(RefusalCode.SERIES_ENDED);
            }
            if (rows.end(id, found.get().nextWeek(), lastDay, why.name()) == 0) {
                return Outcome.refused(RefusalCode.CHANGED_MEANWHILE);
            }
            endings.after(by, id, lastDay, why == SeriesEnd.RESIDENT ? CancelledBy.RESIDENT : CancelledBy.STAFF);
            audit.record(by, AuditAction.SERIES_CHANGED, id);
            return Outcome.done(id);
        });
    }

    /** Whom the resident of a series knows, by name; empty for who may not see it. */
    public Map<ParticipantId, String> helpers(Actor by, UUID id) {
        return bookings(by, id).stream()
                .findFirst()
                .map(booking -> known.of(booking.details().resident()))
                .orElse(Map.of());
    }

    /**
     * It ends with the placement of somebody whom the resident knows, or goes on with others. Refused: NOT_FOUND,
     * SERIES_ENDED, INPUT_INVALID at helper for somebody whom she doesn't know.
     *
     * @param helper null to let it go on with others
     */
    public Outcome<UUID> endWith(Actor by, UUID id, @Nullable ParticipantId helper) {
        return transactions.write(() -> {
            if (rows.findById(id).filter(row -> maySee(by, row)).isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            if (helper != null && !helpers(by, id).containsKey(helper)) {
                return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("helper"));
            }
            if (rows.bind(id, helper == null ? null : helper.value()) == 0) {
                return Outcome.refused(RefusalCode.SERIES_ENDED);
            }
            audit.record(by, AuditAction.SERIES_CHANGED, id);
            return Outcome.done(id);
        });
    }

    /**
     * To another day: this week, or this and all that follow, those to be made included: they come on the same day of their
     * week, whatever had become of this one. What is planned stays where it is: it is unplanned first. Refused: NOT_FOUND,
     * BOOKING_STATE, SERIES_ENDED for following weeks of one that has ended, INPUT_INVALID at day (passed, or more than a
     * month away), CHANGED_MEANWHILE.
     *
     * @param day becomes the first day of the wish; the last moves along
     */
    public Outcome<BookingId> move(Actor by, BookingId id, LocalDate day, CancelExtent extent) {
        return transactions.write(() -> {
            Optional<BookingRow> found = bookings.findById(id.value())
                    .filter(row -> Moves.mayTouch(by, BookingMapping.read(row).details()));
            if (found.isEmpty()) {
                return Outcome.refused(RefusalCode.NOT_FOUND);
            }
            BookingRow row = found.get();
            long days = ChronoUnit.DAYS.between(row.earliest(), day);
            if (day.isBefore(Amsterdam.today(clock)) || Math.abs(days) > LONGEST_MOVE_DAYS) {
                return Outcome.refused(Refusal.of(RefusalCode.INPUT_INVALID).at("day"));
            }
            Outcome<BookingId> moved = rewishes.shift(by, row, days)
                    .then(done -> extent == CancelExtent.FOLLOWING && row.seriesId() != null
                            ? shifts.following(by, row, day)
                            : Outcome.done(id));
            audit.record(by, AuditAction.SERIES_CHANGED, id.value());
            return moved;
        });
    }

    private List<SeriesWeek> weeks(UUID id) {
        return rows.weeks(id).stream()
                .map(week -> new SeriesWeek(
                        week.week(),
                        week.wished(),
                        week.day(),
                        SeriesWeek.Kind.valueOf(week.outcome()),
                        week.holiday() == null ? null : Holiday.valueOf(week.holiday())))
                .toList();
    }

    static WeeklySeries read(SeriesRow row, List<SeriesWeek> weeks) {
        return new WeeklySeries(
                row.id(),
                new ServicepuntId(row.servicepuntId()),
                row.weeks(),
                row.helperId() == null ? null : new ParticipantId(row.helperId()),
                row.lastDay(),
                row.endReason() == null ? null : SeriesEnd.valueOf(row.endReason()),
                row.resumedAs() == null ? null : new BookingId(row.resumedAs()),
                weeks);
    }

    /** Who may touch its bookings. */
    private boolean maySee(Actor by, SeriesRow row) {
        return bookings.ofSeries(row.id(), 0).stream()
                .findFirst()
                .map(BookingMapping::read)
                .filter(booking -> Moves.mayTouch(by, booking.details()))
                .isPresent();
    }
}
