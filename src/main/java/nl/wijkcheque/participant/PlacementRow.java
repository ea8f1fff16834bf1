package nl.wijkcheque.participant;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * @param workLikely what the coach said at an extension, or true when she said so at the start; else null
 * @param madeOn the day on which it was written down
 */
@MappedEntity("placement")
record PlacementRow(
        @Id UUID id,
        UUID participantId,
        Track track,
        LocalDate firstDay,
        LocalDate plannedLastDay,
        @Nullable LocalDate endedOn,
        @Nullable OutflowReason reason,
        @Nullable Boolean workLikely,
        boolean otherSetting,
        LocalDate madeOn) {

    Placement placement() {
        return new Placement(
                new PlacementId(id),
                new ParticipantId(participantId),
                track,
                firstDay,
                plannedLastDay,
                endedOn,
                reason,
                otherSetting);
    }
}
