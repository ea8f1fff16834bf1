package nl.wijkcheque.participant.web;

import java.time.LocalDate;
import java.util.List;
import nl.wijkcheque.participant.Milestone;

/**
 * What has to be decided about somebody, and what was.
 *
 * @param back her file
 * @param today what was due before it is late
 */
public record MilestonesView(String name, String back, List<Milestone> milestones, LocalDate today) {

    /** Where one of them is decided. */
    public String decide(Milestone milestone) {
        return back + "/milestones/" + milestone.placement() + "/" + milestone.kind() + "/" + milestone.number();
    }

    public boolean isLate(Milestone milestone) {
        return milestone.isOpen() && milestone.dueOn().isBefore(today);
    }
}
