package nl.wijkcheque.participant;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A placement to start.
 *
 * @param until planned last day; null for the length of the track
 * @param otherSetting other work than before, in another setting
 * @param regularWorkLikely the coach expects regular work within about two and a half years from the start; asked of who goes
 *     on for longer than a participatiebaan usually lasts (Ede)
 */
public record PlacementPlan(
        Track track,
        LocalDate from,
        @Nullable LocalDate until,
        boolean otherSetting,
        boolean regularWorkLikely) {}
