package nl.wijkcheque.participant.web;

import java.time.LocalDate;
import java.util.Map;
import nl.wijkcheque.participant.Participant;
import nl.wijkcheque.participant.Placement;
import org.jspecify.annotations.Nullable;

/**
 * A form that starts, ends or extends a placement.
 *
 * @param placement null for one that is to start
 * @param latest the last day to which it can be extended; null when that is not asked
 * @param removable whether it was written down so lately that it can still be taken away
 * @param errors what has to change, by field
 */
public record PlacementForm(
        Participant participant,
        @Nullable Placement placement,
        @Nullable LocalDate latest,
        boolean removable,
        Form typed,
        String key,
        Map<String, String> errors) {}
