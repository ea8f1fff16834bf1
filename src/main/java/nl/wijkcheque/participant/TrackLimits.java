package nl.wijkcheque.participant;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wijkcheque.shared.Refusal;
import nl.wijkcheque.shared.RefusalCode;

/** What holds over all placements of somebody together, so that ending one and starting anew is no way around it. */
final class TrackLimits {

    /** Who is back on a track within so many months goes on where she stopped; later she begins it anew [choice]. */
    private static final int MONTHS_APART = 3;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final TrackTerms terms;

    TrackLimits(TrackTerms terms) {
        this.terms = terms;
    }

    /** Tracks together last no longer than four years (Ede). */
    Optional<Refusal> together(Planned plan, List<Placement> others) {
        return beyond(
                plan,
                latestTogether(plan, others),
                RefusalCode.TRACKS_TOO_LONG,
                Refusal.of(RefusalCode.TRACKS_USED_UP));
    }

    /** After two years on participatiebanen only other work in another setting [law: Participatiewet, art. 10a]. */
    Optional<Refusal> sameSetting(Planned plan, List<Placement> others) {
        return plan.isSameWork()
                ? beyond(
                        plan,
                        latestSameSetting(plan, others),
                        RefusalCode.THIRD_YEAR_NEEDS_OTHER_SETTING,
                        Refusal.of(RefusalCode.SAME_SETTING_USED_UP))
                : Optional.empty();
    }

    /** No longer on a track, in however many placements after each other, than in one that is extended in full (Ede). */
    Optional<Refusal> stay(Planned plan, List<Placement> others) {
        return beyond(
                plan,
                latestInStay(plan, others),
                RefusalCode.PLACEMENT_TOO_LONG,
                Refusal.of(RefusalCode.TRACK_USED_UP, DATE.format(goesOnUntil(plan, others))));
    }

    /** The last day that these three leave, whatever was decided. */
    LocalDate latest(Planned plan, List<Placement> others) {
        return Stream.of(
                latestTogether(plan, others),
                latestInStay(plan, others),
                plan.isSameWork() ? latestSameSetting(plan, others) : LocalDate.MAX)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private LocalDate latestTogether(Planned plan, List<Placement> others) {
        return plan.lastOf(terms.mostDays(TrackTerm.TOGETHER, plan.from()) - count(others));
    }

    private LocalDate latestSameSetting(Planned plan, List<Placement> others) {
        return plan.lastOf(terms.mostDays(TrackTerm.SAME_SETTING, plan.from()) - count(participatiebanen(others)));
    }

    private LocalDate latestInStay(Planned plan, List<Placement> others) {
        List<Planned> stay = stayOf(plan, others);
        LocalDate first = stay.getFirst().from();
        int before = stay.stream().filter(not(plan::equals)).mapToInt(Planned::count).sum();
        return plan.lastOf(count(first, terms.lastDayExtended(plan.track(), first)) - before);
    }

    /** Until which day a first day still belongs to the same stay. */
    private static LocalDate goesOnUntil(Planned plan, List<Placement> others) {
        return stayOf(plan, others).stream()
                .filter(not(plan::equals))
                .map(each -> each.days().until().plusMonths(MONTHS_APART))
                .max(Comparator.naturalOrder())
                .orElse(plan.from());
    }

    /** Longer on a participatiebaan than it usually lasts only towards regular work (Ede). */
    Optional<Refusal> prospect(Planned plan, List<Placement> others) {
        if (!plan.isSameWork() || plan.regularWorkLikely()) {
            return Optional.empty();
        }
        List<Planned> stay = stayOf(plan, others);
        LocalDate first = stay.getFirst().from();
        int all = stay.stream().mapToInt(Planned::count).sum();
        return all > count(first, terms.lastDay(plan.track(), first))
                ? Optional.of(Refusal.of(RefusalCode.EXTENSION_NEEDS_PROSPECT).at("regularWorkLikely"))
                : Optional.empty();
    }

    /**
     * Beyond twelve months on participatiebanen only when the last review of them said that the chances improved [law:
     * Participatiewet, art. 10a].
     *
     * @param milestones of the others, and of the placement itself when it is there already
     */
    Optional<Refusal> reviewed(Planned plan, List<Placement> others, List<Milestone> milestones) {
        List<Placement> before = participatiebanen(others);
        if (!plan.isSameWork() || before.isEmpty() || isImproved(milestones)) {
            return Optional.empty();
        }
        LocalDate first = Stream.concat(before.stream().map(Placement::from), Stream.of(plan.from()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate limit = terms.after(TrackTerm.WITHOUT_REVIEW, first, 1).minusDays(1);
        return beyond(
                plan,
                plan.lastOf(count(first, limit) - count(before)),
                RefusalCode.EXTENSION_NEEDS_REVIEW,
                Refusal.of(RefusalCode.REVIEW_NEEDED));
    }

    private static boolean isImproved(List<Milestone> milestones) {
        return milestones.stream()
                .filter(each -> each.kind() == MilestoneKind.REVIEW && !each.isOpen())
                .max(Comparator.comparing(Milestone::dueOn))
                .filter(last -> last.is(MilestoneVerdict.CHANCES_IMPROVED))
                .isPresent();
    }

    /** The placements on its track before and after it that are one stay with it, and itself; soonest first. */
    private static List<Planned> stayOf(Planned plan, List<Placement> others) {
        List<Planned> all = Stream.concat(
                others.stream().filter(other -> other.track() == plan.track()).map(Planned::of), Stream.of(plan))
                .sorted(Comparator.comparing(Planned::from))
                .toList();
        List<Planned> stay = new ArrayList<>();
        for (Planned each : all) {
            if (!stay.isEmpty() && isAnew(stay.getLast(), each)) {
                if (stay.contains(plan)) {
                    break;
                }
                stay.clear();
            }
            stay.add(each);
        }
        return stay;
    }

    private static boolean isAnew(Planned before, Planned next) {
        return next.isOtherWork() || next.from().isAfter(before.days().until().plusMonths(MONTHS_APART));
    }

    /** Refused by naming the last day that is possible; where no day is, with the other ways out. */
    private static Optional<Refusal> beyond(Planned plan, LocalDate latest, RefusalCode tooLong, Refusal usedUp) {
        if (!plan.days().until().isAfter(latest)) {
            return Optional.empty();
        }
        return Optional.of(
                latest.isBefore(plan.from())
                        ? usedUp.at("from")
                        : Refusal.of(tooLong, DATE.format(latest)).at("until"));
    }

    private static List<Placement> participatiebanen(List<Placement> placements) {
        return placements.stream()
                .filter(each -> each.track() == Track.PARTICIPATIEBAAN)
                .toList();
    }

    private static int count(List<Placement> placements) {
        return placements.stream().mapToInt(Placement::days).sum();
    }

    private static int count(LocalDate first, LocalDate last) {
        return Math.toIntExact(ChronoUnit.DAYS.between(first, last) + 1);
    }
}
