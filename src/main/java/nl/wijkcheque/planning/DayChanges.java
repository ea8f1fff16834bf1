package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.BookingLists;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Amsterdam;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/** What becomes of a plan on the day itself. */
@Singleton
public final class DayChanges {

    private final PlannedVisitRows visits;
    private final VisitStore store;
    private final Assignments assignments;
    private final Bookings bookings;
    private final BookingLists lists;
    private final Staying staying;
    private final WeekTurns turns;

    DayChanges(
            PlannedVisitRows visits,
            VisitStore store,
            Assignments assignments,
            Bookings bookings,
            BookingLists lists,
            Staying staying,
            WeekTurns turns) {
        this.visits = visits;
        this.store = store;
        this.assignments = assignments;
        this.bookings = bookings;
        this.lists = lists;
        this.staying = staying;
        this.turns = turns;
    }

    /** As it was planned, also when it stands no more. */
    public Optional<PlannedVisit> ever(VisitId visit) {
        return visits.ever(visit.value())
                .map(row -> store.withCrews(List.of(row)).getFirst());
    }

    /** Of days before that one, and neither finished nor called off, in order of time. */
    public List<PlannedVisit> leftOpen(ServicepuntId servicepunt, LocalDate day, int most) {
        List<UUID> open = onVisit(servicepunt);
        return open.isEmpty()
                ? List.of()
                : store.withCrews(visits.startingBefore(open, Amsterdam.startOf(day), most));
    }

    /** How many there are of {@link #leftOpen}. */
    public int countLeftOpen(ServicepuntId servicepunt, LocalDate day) {
        List<UUID> open = onVisit(servicepunt);
        return open.isEmpty() ? 0 : visits.countStartingBefore(open, Amsterdam.startOf(day));
    }

    /** To which crews came in vain on those days, in order of time. */
    public List<InVain> inVain(ServicepuntId servicepunt, Period days) {
        List<PlannedVisitRow> rows = visits.inVain(servicepunt.value(), days.start(), days.end());
        Map<BookingId, Booking> known = bookings.findAll(
                rows.stream().map(row -> new BookingId(row.bookingId())).distinct().toList());
        List<PlannedVisit> came = store.withCrews(rows);
        List<InVain> inVain = new ArrayList<>(rows.size());
        for (int at = 0; at < rows.size(); at++) {
            UnplanReason why = Objects.requireNonNull(rows.get(at).why());
            PlannedVisit visit = came.get(at);
            inVain.add(new InVain(visit, why, Objects.requireNonNull(known.get(visit.booking()))));
        }
        return inVain;
    }

    /**
     * The booking goes back to the wachtlijst, also when the crew had set out. Refused: NOT_FOUND, BOOKING_STATE,
     * CHANGED_MEANWHILE.
     */
    public Outcome<BookingId> release(Actor by, VisitId visit, UnplanReason reason) {
        return assignments.release(by, visit, reason, Booking.OnVisit.class);
    }

    /**
     * Nobody else plans the week of its crew until the transaction ends. To be called before anything is read in it, by who
     * may {@link #stay}.
     */
    public void takeTurn(VisitId visit) {
        turns.take(visit);
    }

    /**
     * In the transaction of who agrees to it, and has {@linkplain #takeTurn its turn}: the crew goes on there, and can be
     * planned nowhere else in that time. Refused: CREW_EXPECTED (who, and when) when somebody has to be elsewhere,
     * PARTICIPANT_TAKEN when that was planned just now, CHANGED_MEANWHILE.
     *
     * @param before how long it lasted until now
     * @param length how long it lasts from now on
     */
    public Outcome<VisitId> stay(PlannedVisit visit, Minutes before, Minutes length) {
        return staying.stay(visit, before, length);
    }

    private List<UUID> onVisit(ServicepuntId servicepunt) {
        return lists.onVisit(servicepunt).stream().map(VisitId::value).toList();
    }
}
