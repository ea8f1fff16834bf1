package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.PlacementId;
import org.jspecify.annotations.Nullable;

/**
 * A participant on a track. Until somebody ends it, with a reason, it is open: also after its planned last day, on which
 * the work stops.
 *
 * @param from first day
 * @param until planned last day
 * @param endedOn last day, when it was ended
 * @param reason why it ended; null as long as it is open
 * @param otherSetting other work than before, in another setting: what a third year of participatiebaan has to be [law]
 */
public record Placement(
        PlacementId id,
        ParticipantId participant,
        Track track,
        LocalDate from,
        LocalDate until,
        @Nullable LocalDate endedOn,
        @Nullable OutflowReason reason,
        boolean otherSetting) {

    /** After so long an end stays as it is [choice]. */
    private static final int MONTHS_TO_CORRECT = 3;

    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether a mistake in its end can still be put right. */
    public boolean isEndCorrectableOn(LocalDate today) {
        return endedOn != null && !endedOn.isBefore(today.minusMonths(MONTHS_TO_CORRECT));
    }

    /** Whether it is still to be seen to: not ended, or not yet; also when it has yet to begin. */
    public boolean isCurrentOn(LocalDate today) {
        return endedOn == null || !endedOn.isBefore(today);
    }

    /** The last day on which there is work: as ended, or else as planned. */
    public LocalDate lastDay() {
        return endedOn == null ? until : endedOn;
    }

    /** Whether the participant works on this track that day. */
    public boolean covers(LocalDate day) {
        return period().contains(day);
    }

    /** The same placement with another end, or none. */
    Placement endedAs(@Nullable PlacementEnd end) {
        return new Placement(
                id,
                participant,
                track,
                from,
                until,
                end == null ? null : end.lastDay(),
                end == null ? null : end.reason(),
                otherSetting);
    }

    public Period period() {
        return new Period(from, lastDay());
    }

    /** Calendar days, the first and the last included. */
    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, lastDay()) + 1);
    }
}
