package nl.wijkcheque.portal.web;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.participant.Caseload;
import nl.wijkcheque.participant.Due;
import nl.wijkcheque.participant.DueKind;
import nl.wijkcheque.shared.Minutes;
import nl.wijkcheque.shared.ParticipantId;

/**
 * A coach's participants, and what she has to see to.
 *
 * @param full who can't be asked for more this week
 * @param today what was due before it is late
 */
public record CaseloadView(
        Caseload caseload,
        List<Full> full,
        List<GrowthView.Step> ready,
        List<GrowthView.Leaving> leaving,
        LocalDate today) {

    /** @param absent away for the rest of the week; otherwise her week is full */
    public record Full(ParticipantId participant, String name, Minutes planned, Minutes cap, boolean absent) {}

    public String name(Due due) {
        return caseload.names().getOrDefault(due.participant(), "");
    }

    /** Where it is seen to. */
    public String href(Due due) {
        String file = "/participants/" + due.participant();
        if (due.kind().isLadder()) {
            return file + "/ladder";
        }
        return due.kind() == DueKind.PLACEMENT_ENDS || due.kind() == DueKind.ENDS_WITHOUT_PROGRESS
                ? file
                : file + "/milestones/" + due.placement() + "/" + due.kind() + "/" + due.number();
    }

    /** {@code room}, {@code usual} or {@code full}. */
    public String size() {
        return caseload.isFull() ? "full" : caseload.hasRoom() ? "room" : "usual";
    }
}
