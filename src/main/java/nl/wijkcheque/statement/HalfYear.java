package nl.wijkcheque.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wijkcheque.participant.Milestone;
import nl.wijkcheque.participant.MilestoneKind;
import nl.wijkcheque.participant.MilestoneVerdict;
import nl.wijkcheque.participant.Placement;
import nl.wijkcheque.shared.Period;

/** A half year of a participatiebaan that was completed, and the decision whether she cooperated enough in it. */
record HalfYear(Period days, Milestone decision) {

    /** @param milestones of the participant whose placement it is */
    static List<HalfYear> of(Placement placement, List<Milestone> milestones) {
        List<HalfYear> halves = new ArrayList<>();
        LocalDate from = placement.from();
        for (Milestone milestone : milestones.stream()
                .filter(each -> each.kind() == MilestoneKind.COOPERATION && each.placement().equals(placement.id()))
                .sorted(Comparator.comparingInt(Milestone::number))
                .toList()) {
            halves.add(new HalfYear(new Period(from, milestone.dueOn().minusDays(1)), milestone));
            from = milestone.dueOn();
        }
        return halves;
    }

    /** Completed in the year, and so counted in it. */
    boolean isCompletedIn(Period year) {
        return year.contains(days.until());
    }

    boolean isRefused() {
        return decision.is(MilestoneVerdict.NOT_COOPERATED);
    }

    boolean isGranted() {
        return decision.is(MilestoneVerdict.COOPERATED);
    }

    /** Over, with nobody having decided. */
    boolean isUndecided(LocalDate today) {
        return decision.isOpen() && !decision.dueOn().isAfter(today);
    }
}
