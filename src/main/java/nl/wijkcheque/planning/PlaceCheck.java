package nl.wijkcheque.planning;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One look whether every open booking of a servicepunt is in exactly one place: to be judged, on the wachtlijst, or with one
 * visit that stands.
 *
 * @param bookings how many open bookings were looked at
 * @param visits how many visits that stand
 * @param found how many are not in one place
 * @param findings the first thousand of them; of an earlier look none
 */
public record PlaceCheck(
        UUID id, Instant at, int bookings, int visits, int found, List<PlaceFinding> findings) {

    public PlaceCheck {
        findings = List.copyOf(findings);
    }

    public boolean isClean() {
        return found == 0;
    }
}
