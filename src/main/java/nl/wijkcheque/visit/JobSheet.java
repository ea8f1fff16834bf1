package nl.wijkcheque.visit;

import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Minutes;

/**
 * What the crew needs to know and nothing more: no tariff group, no ground, no birth date, no balance.
 *
 * @param what name of the offering
 * @param note free text of the booking
 * @param billed minutes that the visit costs
 * @param due minutes for which cheques have not been taken in yet
 */
public record JobSheet(
        PlannedVisit visit,
        VisitState state,
        String residentName,
        String address,
        String phone,
        String what,
        String note,
        Minutes billed,
        Minutes due) {

    /** Cheques of an hour that are still to be handed over. */
    public int chequesDue() {
        return Math.ceilDiv(due.count(), 60);
    }
}
