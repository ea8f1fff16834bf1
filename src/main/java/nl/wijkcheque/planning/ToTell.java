package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkcheque.booking.Booking;
import nl.wijkcheque.booking.Bookings;
import nl.wijkcheque.booking.ContactResult;
import nl.wijkcheque.booking.ContactWay;
import nl.wijkcheque.booking.Wachtlijst;
import nl.wijkcheque.platform.Transactions;
import nl.wijkcheque.resident.ResidentLooks;
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
    private final Bookings bookings;
    private final Wachtlijst wachtlijst;
    private final ResidentMessages messages;
    private final ResidentLooks looks;
    private final Transactions transactions;

    ToTell(
            UntoldReads reads,
            PlannedVisitRows visits,
            VisitStore store,
            Bookings bookings,
            Wachtlijst wachtlijst,
            ResidentMessages messages,
            ResidentLooks looks,
            Transactions transactions) {
        this.reads = reads;
        this.visits = visits;
        this.store = store;
        this.bookings = bookings;
        this.wachtlijst = wachtlijst;
        this.messages = messages;
        this.looks = looks;
        this.transactions = transactions;
    }

    /** All of it, in order of the time of the visit. */
    public List<Untold> at(ServicepuntId servicepunt) {
        return transactions.read(() -> reads.at(servicepunt));
    }

    /**
     * Of which visit residents still have to hear, because of what came true of a proposal. Nothing is read as long as nothing
     * did: a search that still runs is looked at every two seconds.
     */
    public Map<BookingId, VisitId> of(WeekProposal proposal, WeekProposal.Content content) {
        return content.pieces().stream().noneMatch(piece -> piece.state() == PieceState.ACCEPTED)
                ? Map.of()
                : at(proposal.servicepunt()).stream().collect(Collectors.toMap(Untold::booking, Untold::visit));
    }

    /**
     * What she has to be told now about the booking of that visit, also when another visit came instead of it; empty when there
     * is nothing, or nothing any more, and at another servicepunt.
     */
    public Optional<Untold> about(Actor by, VisitId visit) {
        return transactions.read(() -> own(by, visits.ever(visit.value())).flatMap(reads::about));
    }

    /**
     * {@link #about} in words, for who reads them out or sends them. There is a name and a phone number in them: the look is
     * written down.
     */
    public Optional<ResidentMessage> messageOf(Actor by, VisitId visit) {
        return about(by, visit).map(what -> {
            looks.looked(by, what.resident());
            return words(by, what);
        });
    }

    /** To read out or to send; what was moved says what it was before. Who shows it writes the look down. */
    public ResidentMessage words(Actor by, Untold what) {
        return transactions.read(() -> {
            VisitId before = what.insteadOf();
            PlannedVisit visit = ever(what.visit());
            if (what.back()) {
                return messages.cancelled(by, visit);
            }
            return before == null ? messages.planned(by, visit) : messages.moved(by, ever(before), visit);
        });
    }

    /**
     * Somebody called or wrote to her about it, with or without success; once is enough. Refused: NOT_FOUND, CHANGED_MEANWHILE
     * when what she was to hear is no longer so.
     *
     * @param visit as in {@link Untold}
     * @param back as in {@link Untold}
     */
    public Outcome<BookingId> contacted(Actor by, VisitId visit, boolean back, ContactWay way, ContactResult result) {
        return transactions.write(() -> own(by, visits.hold(visit.value()))
                .map(row -> {
                    Optional<Untold> now = reads.about(row);
                    BookingId booking = new BookingId(row.bookingId());
                    if (back == stands(booking, visit) || now.filter(one -> !one.visit().equals(visit)).isPresent()) {
                        return Outcome.<BookingId>refused(RefusalCode.CHANGED_MEANWHILE);
                    }
                    return now.isEmpty()
                            ? Outcome.done(booking)
                            : wachtlijst.contacted(by, booking, way, result, "");
                })
                .orElseGet(() -> Outcome.refused(RefusalCode.NOT_FOUND)));
    }

    private boolean stands(BookingId booking, VisitId visit) {
        return bookings.find(booking).orElseThrow() instanceof Booking.Planned planned && planned.visit().equals(visit);
    }

    private static Optional<PlannedVisitRow> own(Actor by, Optional<PlannedVisitRow> found) {
        return found.filter(row -> row.servicepuntId().equals(by.servicepunt().id().value()));
    }

    private PlannedVisit ever(VisitId visit) {
        return store.withCrews(List.of(visits.ever(visit.value()).orElseThrow())).getFirst();
    }
}
