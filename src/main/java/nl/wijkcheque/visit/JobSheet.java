package nl.wijkcheque.visit;

import java.util.List;
import nl.wijkcheque.catalogue.OfferingKind;
import nl.wijkcheque.catalogue.Wording;
import nl.wijkcheque.planning.PlannedVisit;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What the crew needs to know and nothing more: no tariff group, no ground, no birth date, no balance.
 *
 * @param place where to go, on one line
 * @param what name of the offering
 * @param note free text of the booking
 * @param bring what to take along; empty when nothing was said about that
 * @param billed minutes that the visit costs
 * @param paid minutes of the cheques that were taken in
 * @param due minutes for which cheques have not been taken in yet
 * @param tooMuch minutes that were paid more than it costs, when a cheque can go back for them; else nothing
 * @param onAccount an organisation pays by invoice: no cheques are taken in
 * @param extra how much longer than planned they stay, as was agreed at the door
 * @param presence what was said about it so far
 * @param notStarting why its reader can't start it today; null when it has started, or can be
 */
public record JobSheet(
        PlannedVisit visit,
        VisitState state,
        String residentName,
        String place,
        String phone,
        Wording what,
        OfferingKind kind,
        String note,
        Wording bring,
        Minutes billed,
        Minutes paid,
        Minutes due,
        Minutes tooMuch,
        boolean onAccount,
        Minutes extra,
        List<PresenceLine> presence,
        @Nullable Refusal notStarting) {

    public JobSheet {
        presence = List.copyOf(presence);
    }

    /** Cheques of an hour that are still to be handed over. */
    public int chequesDue() {
        return Math.ceilDiv(due.count(), 60);
    }
}
