package nl.wijkcheque.participant;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Refusal;
import org.jspecify.annotations.Nullable;

/** Why a placement can't become what was asked: the first rule that refuses, in the order in which somebody puts it right. */
final class PlacementChecks {

    private final TrackTerms terms;
    private final PlacementRules rules;
    private final TrackLimits limits;

    PlacementChecks(TrackTerms terms) {
        this.terms = terms;
        this.rules = new PlacementRules(terms);
        this.limits = new TrackLimits(terms);
    }

    Optional<Refusal> firstDay(PlacementPlan plan, LocalDate today) {
        return rules.firstDay(plan.from(), today);
    }

    Optional<Refusal> start(PlacementPlan plan, LocalDate lastDay, Known known) {
        return first(List.of(
                () -> rules.length(plan.track(), plan.from(), lastDay),
                () -> together(
                        new Planned(
                                plan.track(),
                                new Period(plan.from(), lastDay),
                                plan.otherSetting(),
                                plan.regularWorkLikely()),
                        known.placements(),
                        milestones(known.placements(), known))));
    }

    Optional<Refusal> extension(Placement placement, LocalDate until, boolean regularWorkLikely, Known known) {
        List<Milestone> milestones = milestones(known.placements(), known);
        LocalDate next = placement.until().plusDays(1);
        LocalDate longer = until.isBefore(next) ? next : until;
        return first(List.of(
                () -> rules.open(placement),
                () -> rules.extendable(placement, regularWorkLikely),
                () -> together(
                        new Planned(
                                placement.track(),
                                new Period(placement.from(), longer),
                                placement.otherSetting(),
                                regularWorkLikely),
                        besides(placement, known.placements()),
                        milestones)
                        .map(refusal -> refusal.field().equals("from") ? refusal.at("until") : refusal),
                () -> rules.later(placement, until, latestExtension(placement, known.placements())),
                () -> rules.reviewed(placement, until, milestones)));
    }

    /** The last day to which it can be extended, when what has to be decided for it is; its own when it can't. */
    LocalDate latestExtension(Placement placement, List<Placement> all) {
        List<Placement> others = besides(placement, all);
        Stream<LocalDate> free = others.stream()
                .map(Placement::from)
                .filter(from -> from.isAfter(placement.until()))
                .map(from -> from.minusDays(1));
        return Stream.concat(free, Stream.of(limits.latest(Planned.of(placement), others)))
                .min(Comparator.naturalOrder())
                .filter(latest -> latest.isAfter(placement.until()))
                .orElse(placement.until());
    }

    /** Whether it can't go on for a day more because no review said that the chances improved. */
    boolean endsUnreviewed(Placement placement, List<Placement> all, List<Milestone> milestones) {
        LocalDate next = placement.until().plusDays(1);
        Planned longer = new Planned(
                placement.track(), new Period(placement.from(), next), placement.otherSetting(), true);
        return first(List.of(
                () -> rules.reviewed(placement, next, milestones),
                () -> limits.reviewed(longer, besides(placement, all), milestones)))
                .isPresent();
    }

    Optional<Refusal> end(Placement placement, LocalDate lastDay) {
        return first(List.of(() -> rules.open(placement), () -> rules.lastDay(placement, lastDay)));
    }

    /**
     * A later last day keeps to the rules of starting, but for what it was planned for already: the prospect of regular work.
     *
     * @param seen last day that it was ended on
     * @param end null when it goes on
     */
    Optional<Refusal> correctedEnd(
            Placement placement, LocalDate seen, @Nullable PlacementEnd end, LocalDate today, Known known) {
        Placement becomes = placement.endedAs(end);
        List<Placement> others = besides(placement, known.placements());
        return first(List.of(
                () -> rules.correctable(placement, seen, today),
                () -> rules.lastDay(placement, becomes.lastDay()),
                () -> becomes.lastDay().isAfter(seen)
                        ? together(
                                Planned.of(becomes),
                                others,
                                milestones(Stream.concat(others.stream(), Stream.of(becomes)).toList(), known))
                                .map(refusal -> refusal.at("lastDay"))
                        : Optional.empty()));
    }

    /** What holds over all her placements. */
    private Optional<Refusal> together(Planned plan, List<Placement> others, List<Milestone> milestones) {
        return first(List.of(
                () -> rules.noOverlap(plan.days(), others),
                () -> limits.length(plan, others),
                () -> limits.reviewed(plan, others, milestones),
                () -> limits.prospect(plan, others)));
    }

    private List<Milestone> milestones(List<Placement> placements, Known known) {
        return MilestoneCalendar.of(terms, placements, known.decisions());
    }

    private static List<Placement> besides(Placement placement, List<Placement> all) {
        return all.stream().filter(other -> !other.id().equals(placement.id())).toList();
    }

    private static Optional<Refusal> first(List<Supplier<Optional<Refusal>>> rules) {
        return rules.stream().map(Supplier::get).flatMap(Optional::stream).findFirst();
    }

    /** What is there of somebody: all her placements, and what was decided on them. */
    record Known(List<Placement> placements, List<DecisionRow> decisions) {}
}
