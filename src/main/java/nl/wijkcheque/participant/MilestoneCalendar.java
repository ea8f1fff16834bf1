package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What is due when on the participatiebanen of one participant [law: Participatiewet, art. 10a]; each rule is a method that
 * adds what it asks for. A placement that is over by the day on which something would be due never gets there; what was decided
 * before that day stays all the same.
 */
final class MilestoneCalendar {

    /** Two years are 730 or 731 days, whichever they are. */
    private static final int SLACK_DAYS = 1;

    private final TrackTerms terms;
    private final List<Placement> participatiebanen;
    private final List<DecisionRow> decisions;
    private final List<Milestone> milestones = new ArrayList<>();
    private int unoffered;
    private int unreviewed;

    private MilestoneCalendar(TrackTerms terms, List<Placement> placements, List<DecisionRow> decisions) {
        this.terms = terms;
        this.participatiebanen = placements.stream()
                .filter(placement -> placement.track() == Track.PARTICIPATIEBAAN)
                .sorted(Comparator.comparing(Placement::from))
                .toList();
        this.decisions = decisions;
    }

    /**
     * By the day on which they are due.
     *
     * @param placements all of one participant
     * @param decisions about those placements, in the order in which they were revised
     */
    static List<Milestone> of(TrackTerms terms, List<Placement> placements, List<DecisionRow> decisions) {
        MilestoneCalendar calendar = new MilestoneCalendar(terms, placements, decisions);
        for (Placement placement : calendar.participatiebanen) {
            calendar.schoolingOffer(placement);
            calendar.cooperation(placement);
            calendar.review(placement);
        }
        calendar.secondYearOver();
        calendar.milestones.sort(Comparator.comparing(Milestone::dueOn).thenComparing(Milestone::kind));
        return List.copyOf(calendar.milestones);
    }

    /** Once per placement, and never again for who has a startkwalificatie. */
    private void schoolingOffer(Placement placement) {
        boolean qualified = decisions.stream()
                .filter(row -> !row.placementId().equals(placement.id().value()))
                .anyMatch(row -> row.verdict() == MilestoneVerdict.HAS_QUALIFICATION);
        if (!qualified) {
            unoffered = counted(placement, MilestoneKind.SCHOOLING_OFFER, TrackTerm.SCHOOLING_OFFER, unoffered);
        }
    }

    /** After each half year that was completed, also the one that ends with the placement. */
    private void cooperation(Placement placement) {
        LocalDate over = placement.lastDay().plusDays(1);
        for (int half = 1; !due(placement, TrackTerm.COOPERATION, half).isAfter(over); half++) {
            keep(placement, MilestoneKind.COOPERATION, half, due(placement, TrackTerm.COOPERATION, half));
        }
    }

    private void review(Placement placement) {
        unreviewed = counted(placement, MilestoneKind.REVIEW, TrackTerm.REVIEW, unreviewed);
    }

    /**
     * Days in placements before count too, when it did not come to that in those: starting anew puts nothing off.
     *
     * @return how many days count in the next placement
     */
    private int counted(Placement placement, MilestoneKind kind, TrackTerm term, int before) {
        int days = placement.otherSetting() ? 0 : before;
        LocalDate dueOn = due(placement, term, 1).minusDays(days);
        if (dueOn.isAfter(placement.lastDay()) && decision(placement, kind, 1).isEmpty()) {
            return days + placement.days();
        }
        keep(placement, kind, 1, dueOn);
        return 0;
    }

    /** In the placement in which the second year on participatiebanen is over, whichever that is. */
    private void secondYearOver() {
        int before = 0;
        for (Placement placement : participatiebanen) {
            int most = terms.mostDays(TrackTerm.SAME_SETTING, placement.from());
            int after = before + placement.days();
            boolean here = before < most - SLACK_DAYS && after >= most - SLACK_DAYS;
            if (here || decision(placement, MilestoneKind.SECOND_YEAR_OVER, 1).isPresent()) {
                LocalDate over = placement.from().plusDays((long) most - before);
                LocalDate last = placement.lastDay().plusDays(1);
                keep(placement, MilestoneKind.SECOND_YEAR_OVER, 1, over.isBefore(last) ? over : last);
            }
            before = after;
        }
    }

    private LocalDate due(Placement placement, TrackTerm term, int times) {
        return terms.after(term, placement.from(), times);
    }

    private void keep(Placement placement, MilestoneKind kind, int number, LocalDate dueOn) {
        milestones.add(new Milestone(
                placement.participant(), placement.id(), kind, number, dueOn,
                decision(placement, kind, number).orElse(null)));
    }

    private Optional<MilestoneDecision> decision(Placement placement, MilestoneKind kind, int number) {
        return decisions.stream()
                .filter(row -> row.placementId().equals(placement.id().value()) && row.isAbout(kind, number))
                .reduce((earlier, later) -> later)
                .map(DecisionRow::decision);
    }
}
