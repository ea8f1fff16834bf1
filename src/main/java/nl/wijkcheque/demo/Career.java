package nl.wijkcheque.demo;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.participant.OutflowReason;
import nl.wijkcheque.participant.Track;
import nl.wijkcheque.participant.TrackTerms;
import org.jspecify.annotations.Nullable;

/** The tracks of one participant, in order. */
record Career(List<Stay> stays) {

    LocalDate firstDay() {
        return stays.getFirst().from();
    }

    /**
     * One placement.
     *
     * @param endedOn last day; null when it goes on
     * @param reason why it ended; null when it goes on
     * @param extended for its second year
     */
    record Stay(
            Track track,
            LocalDate from,
            @Nullable LocalDate endedOn,
            @Nullable OutflowReason reason,
            boolean extended) {

        static Stay open(Track track, LocalDate from) {
            return new Stay(track, from, null, null, false);
        }

        static Stay extended(Track track, LocalDate from) {
            return new Stay(track, from, null, null, true);
        }

        static Stay ended(Track track, LocalDate from, LocalDate lastDay, OutflowReason reason) {
            return new Stay(track, from, lastDay, reason, false);
        }

        /** The last day with work, as it is known now. */
        LocalDate lastDay(TrackTerms terms) {
            if (endedOn != null) {
                return endedOn;
            }
            return extended ? terms.lastDayExtended(track, from) : terms.lastDay(track, from);
        }
    }
}
