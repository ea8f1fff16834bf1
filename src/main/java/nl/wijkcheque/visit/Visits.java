package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.VisitId;

/** The day itself: who goes where, who was there, what was paid. */
@Singleton
@SuppressWarnings("DoNotCallSuggester") // until its bodies follow
public final class Visits {

    /** Empty when there is no such visit, or not for this reader (now). A look is written down. */
    public Optional<JobSheet> jobSheet(Actor by, VisitId visit) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, NOT_IN_CREW, VISIT_NOT_TODAY, VISIT_STATE. */
    public Outcome<VisitId> start(Actor by, VisitId visit) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, NOT_IN_CREW, VISIT_STATE, VISIT_ALREADY_PAID, and all that a cheque can be refused for. */
    public Outcome<VisitRedemption> redeem(Actor by, VisitId visit, String code) {
        throw new UnsupportedOperationException();
    }

    /** Who is there, before the end. Refused: NOT_FOUND, NOT_IN_CREW, VISIT_STATE, INPUT_INVALID, MINUTES_TOO_LONG. */
    public Outcome<VisitId> presence(Actor by, VisitId visit, List<PresenceLine> lines) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, NOT_IN_CREW, VISIT_STATE, PRESENCE_MISSING, INPUT_INVALID, MINUTES_TOO_LONG. */
    public Outcome<FinishedVisit> finish(Actor by, VisitId visit, List<PresenceLine> lines) {
        throw new UnsupportedOperationException();
    }
}
