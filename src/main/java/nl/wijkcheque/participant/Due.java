package nl.wijkcheque.participant;

import java.time.LocalDate;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * Something that a coach has to see to.
 *
 * @param number counts those of one kind in one placement, from 1
 * @param on the day from which, or until which, it is due
 * @param placement null for the ladder
 */
public record Due(ParticipantId participant, DueKind kind, int number, LocalDate on, @Nullable PlacementId placement) {

    public boolean isLate(LocalDate today) {
        return on.isBefore(today);
    }
}
