package nl.wijkcheque.statement;

import java.util.Map;
import nl.wijkcheque.booking.WaitingCause;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.Period;

/**
 * The wachtlijst in one week, or in the part of it that is in the period.
 *
 * @param cells only where something waits or moved
 */
public record WaitWeek(Period days, WaitFigures total, Map<Part, WaitFigures> cells) {

    public WaitWeek {
        cells = Map.copyOf(cells);
    }

    /** What waits for one klus or dienst for one cause. */
    public record Part(OfferingId offering, WaitingCause cause) {}
}
