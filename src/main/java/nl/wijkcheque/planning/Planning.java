package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ResidentId;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.VisitId;

/** Finds people for bookings on the wachtlijst and keeps the visits that follow. */
@Singleton
@SuppressWarnings("DoNotCallSuggester") // until its bodies follow
public final class Planning {

    /** Everyone at the servicepunt of the booking, possible ones first. Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID. */
    public Outcome<CandidateList> candidates(Actor by, BookingId booking, LocalDate day, LocalTime start) {
        throw new UnsupportedOperationException();
    }

    /** Every limit for one crew, explained. Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID. */
    public Outcome<CrewCheck> check(
            Actor by, BookingId booking, LocalDate day, LocalTime start, List<ParticipantId> crew) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, BOOKING_STATE, TIME_INVALID, CREW_REFUSED (a limit is broken), PARTICIPANT_TAKEN (a lost race). */
    public Outcome<VisitId> assign(
            Actor by, BookingId booking, LocalDate day, LocalTime start, List<ParticipantId> crew) {
        throw new UnsupportedOperationException();
    }

    /** The booking goes back to the wachtlijst. Refused: NOT_FOUND, BOOKING_STATE when it has started. */
    public Outcome<BookingId> unplan(Actor by, VisitId visit, UnplanReason reason) {
        throw new UnsupportedOperationException();
    }

    public Optional<PlannedVisit> visit(VisitId visit) {
        throw new UnsupportedOperationException();
    }

    /** In order of time. */
    public List<PlannedVisit> between(ServicepuntId servicepunt, Period days) {
        throw new UnsupportedOperationException();
    }

    /** In order of time. */
    public List<PlannedVisit> of(ParticipantId participant, Period days) {
        throw new UnsupportedOperationException();
    }

    /** From either side; no reason is kept and none is shown. */
    public Outcome<ParticipantId> noGo(Actor by, ParticipantId participant, ResidentId resident, boolean apart) {
        throw new UnsupportedOperationException();
    }
}
