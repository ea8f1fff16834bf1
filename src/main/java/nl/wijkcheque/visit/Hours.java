package nl.wijkcheque.visit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.wijkcheque.shared.Actor;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Outcome;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.ServicepuntId;
import nl.wijkcheque.shared.Slice;

/** Hours of participants: registered by one, confirmed by another, closed after that. */
@Singleton
@SuppressWarnings("DoNotCallSuggester") // until its bodies follow
public final class Hours {

    /**
     * What waits for confirmation, oldest day first.
     *
     * @param after cursor; empty for the first page
     */
    public Slice<HoursLine> toConfirm(ServicepuntId servicepunt, String after, int size) {
        throw new UnsupportedOperationException();
    }

    /** Refused: NOT_FOUND, HOURS_STATE, HOURS_OWN_CONFIRMATION (registered by the same person, or her own hours). */
    public Outcome<HoursLine> confirm(Actor by, UUID line) {
        throw new UnsupportedOperationException();
    }

    /** Replaces a line that is not confirmed yet. Refused: NOT_FOUND, HOURS_STATE, MINUTES_TOO_LONG, INPUT_INVALID. */
    public Outcome<HoursLine> correct(Actor by, UUID line, Presence presence, Minutes minutes) {
        throw new UnsupportedOperationException();
    }

    /** All confirmed lines of visits in the period. */
    public List<HoursLine> confirmed(Period days) {
        throw new UnsupportedOperationException();
    }

    /**
     * Newest day first, without what was replaced.
     *
     * @param after cursor; empty for the first page
     */
    public Slice<HoursLine> of(ParticipantId participant, String after, int size) {
        throw new UnsupportedOperationException();
    }
}
