package nl.wijkcheque.participant.api;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.participant.Track;
import org.jspecify.annotations.Nullable;

/**
 * A participant on a track.
 *
 * @param until planned last day
 * @param otherSetting other work than before, in another setting
 * @param endedOn last day, when it was ended; null as long as it is open
 */
@Serdeable
record PlacementAnswer(
        UUID id,
        UUID participantId,
        Track track,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable OutflowReason reason,
        boolean otherSetting) {

    static PlacementAnswer of(Placement placement) {
        return new PlacementAnswer(
                placement.id().value(),
                placement.participant().value(),
                placement.track(),
                placement.from(),
                placement.until(),
                placement.endedOn(),
                placement.reason(),
                placement.otherSetting());
    }
}
