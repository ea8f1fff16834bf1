package nl.wijkcheque.planning;

import java.util.List;
import nl.wijkcheque.shared.Location;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/** A visit that stands, with the ids of who goes. */
record Standing(StandingVisit visit, List<ParticipantId> crew) {

    @Nullable
    Location location() {
        Double latitude = visit.latitude();
        Double longitude = visit.longitude();
        return latitude == null || longitude == null ? null : new Location(latitude, longitude);
    }
}
