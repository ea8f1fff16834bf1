package nl.wijkcheque.portal.web;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.planning.CrewPart;
import nl.wijkcheque.shared.TimeSlot;
import nl.wijkcheque.visit.VisitState;

/**
 * What a participant sees first.
 *
 * @param later in the coming week, without addresses
 */
public record ParticipantPart(LocalDate day, List<Stop> today, List<Stop> later) {

    /**
     * One of her own visits.
     *
     * @param resident empty when she may not know it (yet)
     * @param address empty when she may not know it (yet)
     * @param others first names of who goes along
     * @param part what she is in the crew for
     */
    public record Stop(
            String visitId,
            LocalDate day,
            TimeSlot slot,
            String what,
            String resident,
            String address,
            List<String> others,
            CrewPart part,
            VisitState state) {}
}
