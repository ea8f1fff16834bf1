package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.booking.ContactResult;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.RefusalCode;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/**
 * Which residents still have to hear what was planned, moved or taken back, and in what words. Nothing is sent: somebody calls or
 * writes, and says so; until then it is here.
 */
@Singleton
public final class ToTell {

    private final UntoldReads reads;
    private final PlannedVisitRows visits;
    private final VisitStore store;
    private final Wachtlijst wachtlijst;
    private final ResidentMessages messages;
    private final Transactions transactions;

    ToTell(
            UntoldReads reads,
            PlannedVisitRows visits,
            VisitStore store,
            Wachtlijst wachtlijst,
            ResidentMessages messages,
            Transactions transactions) {
        this.reads = reads;
        this.visits = visits;
        this.store = store;
        this.wachtlijst = wachtlijst;
        this.messages = messages;
        this.transactions = transactions;
    }

    /** All of it, in order of the time of the visit. */
    public List<Untold> at(ServicepuntId servicepunt) {
        return transactions.read(() -> reads.at(servicepunt));
    }

    /**
     * What she has to be told now about the booking of that visit, also when another visit came instead of it; empty when there
     * is nothing, or nothing any more, and at another servicepunt.
     */
    public Optional<Untold> about(Actor by, VisitId visit) {
        return transactions.read(() -> own(by, visits.ever(visit.value())).flatMap(reads::about));
    }

    /** To read out or to send; what was moved says what it was before. */
    public ResidentMessage words(Actor by, Untold what) {
        return transactions.read(() -> {
            PlannedVisitRow row = visits.ever(what.visit().value()).orElseThrow();
            return what.back() ? messages.cancelled(by, withCrew(row)) : planned(by, row);
        });
    }

    /**
     * Somebody called or wrote to her about it, with or without success; once is enough. Refused: NOT_FOUND, CHANGED_MEANWHILE
     * when what she was to hear is no longer so.
     *
     * @param visit as in {@link Untold}
     */
    public Outcome<BookingId> contacted(Actor by, VisitId visit, ContactWay way, ContactResult result) {
        return transactions.write(() -> own(by, visits.hold(visit.value()))
                .map(row -> {
                    if (reads.current(row).filter(row::equals).isEmpty()) {
                        return Outcome.<BookingId>refused(RefusalCode.CHANGED_MEANWHILE);
                    }
                    BookingId booking = new BookingId(row.bookingId());
                    return reads.about(row).isEmpty()
                            ? Outcome.done(booking)
                            : wachtlijst.contacted(by, booking, way, result, "");
                })
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    private static Optional<PlannedVisitRow> own(Actor by, Optional<PlannedVisitRow> found) {
        return found.filter(row -> row.servicepuntId().equals(by.servicepunt().id().value()));
    }

    private ResidentMessage planned(Actor by, PlannedVisitRow row) {
        return visits.before(row.id(), row.residentId(), row.bookingId())
                .filter(before -> UnplanReason.MOVED.name().equals(before.unplanReason()))
                .map(before -> store.withCrews(List.of(before, row)))
                .map(both -> messages.moved(by, both.getFirst(), both.getLast()))
                .orElseGet(() -> messages.planned(by, withCrew(row)));
    }

    private PlannedVisit withCrew(PlannedVisitRow row) {
        return store.withCrews(List.of(row)).getFirst();
    }
}
