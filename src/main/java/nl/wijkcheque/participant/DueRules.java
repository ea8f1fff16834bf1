package nl.wijkcheque.participant;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.wijkcheque.shared.ParticipantId;

/** What is due for one participant: each rule is a method that adds what it finds. */
@Singleton
final class DueRules {

    private final PlacementChecks checks;
    private final TrackSettings settings;

    DueRules(TrackTerms terms, TrackSettings settings) {
        this.checks = new PlacementChecks(terms);
        this.settings = settings;
    }

    /**
     * @param placements all of hers
     * @param ladder all her measurements, oldest first
     */
    List<Due> of(
            ParticipantId participant,
            List<Placement> placements,
            List<Milestone> milestones,
            List<LadderMeasurement> ladder,
            LocalDate today) {
        List<Due> dues = new ArrayList<>();
        milestones.stream()
                .filter(each -> each.isOpen() && stillMatters(each, placements, today))
                .map(each -> new Due(
                        participant, DueKind.of(each.kind()), each.number(), each.dueOn(), each.placement()))
                .forEach(dues::add);
        placements.stream()
                .filter(Placement::isOpen)
                .map(placement -> new Due(
                        participant, endOf(placement, placements, milestones), 1, placement.until(), placement.id()))
                .forEach(dues::add);
        ladder(participant, placements, ladder).ifPresent(dues::add);
        LocalDate horizon = today.plusDays(settings.noticeDays());
        return dues.stream()
                .filter(due -> !due.on().isAfter(horizon))
                .sorted(Comparator.comparing(Due::on).thenComparing(Due::kind))
                .toList();
    }

    /** Of a placement that is over, only what a bonus may still wait for. */
    private static boolean stillMatters(Milestone milestone, List<Placement> placements, LocalDate today) {
        boolean current = placements.stream()
                .anyMatch(placement -> placement.id().equals(milestone.placement()) && placement.isCurrentOn(today));
        return current
                || (milestone.kind() == MilestoneKind.COOPERATION && milestone.dueOn().isAfter(today.minusYears(1)));
    }

    /** At twelve months on participatiebanen it ends when nobody wrote down that the chances improved [law]. */
    private DueKind endOf(Placement placement, List<Placement> all, List<Milestone> milestones) {
        return checks.endsUnreviewed(placement, all, milestones)
                ? DueKind.ENDS_WITHOUT_PROGRESS
                : DueKind.PLACEMENT_ENDS;
    }

    /** At the start, some months after the last time, and when the last placement is over. */
    private Optional<Due> ladder(
            ParticipantId participant, List<Placement> placements, List<LadderMeasurement> ladder) {
        Optional<Placement> first = placements.stream().min(Comparator.comparing(Placement::from));
        Optional<Placement> last = placements.stream().max(Comparator.comparing(Placement::from));
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        boolean left = placements.stream().noneMatch(Placement::isOpen);
        if (ladder.isEmpty()) {
            return left
                    ? Optional.empty()
                    : Optional.of(new Due(participant, DueKind.LADDER_START, 1, first.get().from(), null));
        }
        LadderMeasurement latest = ladder.getLast();
        if (left) {
            return latest.moment() == LadderMoment.OUTFLOW
                    ? Optional.empty()
                    : Optional.of(new Due(participant, DueKind.LADDER_OUTFLOW, 1, last.get().lastDay(), null));
        }
        return Optional.of(new Due(
                participant, DueKind.LADDER_BETWEEN, 1, latest.day().plusMonths(settings.ladderMonths()), null));
    }
}
