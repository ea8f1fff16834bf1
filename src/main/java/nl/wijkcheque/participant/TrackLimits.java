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

    /** The limit that leaves the fewest days refuses, so that the last day it names is possible. */
    Optional<Refusal> length(Planned plan, List<Placement> others) {
        return limits(plan, others)
                .min(Comparator.comparing(limit -> limit.isUsedUp(plan) ? LocalDate.MIN : limit.latest()))
                .flatMap(limit -> limit.refuse(plan));
    }

    /** The last day that these limits leave, whatever was decided. */
    LocalDate latest(Planned plan, List<Placement> others) {
        return limits(plan, others).map(Limit::latest).min(Comparator.naturalOrder()).orElseThrow();
    }

    private Stream<Limit> limits(Planned plan, List<Placement> others) {
        return Stream.of(extended(plan), together(plan, others), sameSetting(plan, others), stay(plan, others));
    }

    /** By itself no longer than the track lasts with its full extension (Ede). */
    private Limit extended(Planned plan) {
        LocalDate latest = terms.lastDayExtended(plan.track(), plan.from());
        Refusal tooLong = Refusal.of(RefusalCode.PLACEMENT_TOO_LONG, DATE.format(latest));
        return new Limit(latest, tooLong.code(), tooLong);
    }

    /** Tracks together last no longer than four years (Ede). */
    private Limit together(Planned plan, List<Placement> others) {
        return new Limit(
                plan.lastOf(terms.mostDays(TrackTerm.TOGETHER, plan.from()) - count(others)),
                RefusalCode.TRACKS_TOO_LONG,
                Refusal.of(RefusalCode.TRACKS_USED_UP));
    }

    /** After two years on participatiebanen only other work in another setting [law: Participatiewet, art. 10a]. */
    private Limit sameSetting(Planned plan, List<Placement> others) {
        int most = terms.mostDays(TrackTerm.SAME_SETTING, plan.from());
        return new Limit(
                plan.isSameWork() ? plan.lastOf(most - count(participatiebanen(others))) : LocalDate.MAX,
                RefusalCode.THIRD_YEAR_NEEDS_OTHER_SETTING,
                Refusal.of(RefusalCode.SAME_SETTING_USED_UP));
    }

    /** No longer on a track, in however many placements after each other, than in one that is extended in full (Ede). */
    private Limit stay(Planned plan, List<Placement> others) {
        List<Planned> stay = stayOf(plan, others);
        LocalDate first = stay.getFirst().from();
        int before = stay.stream().filter(not(plan::equals)).mapToInt(Planned::count).sum();
        return new Limit(
                plan.lastOf(count(first, terms.lastDayExtended(plan.track(), first)) - before),
                RefusalCode.PLACEMENT_TOO_LONG,
                Refusal.of(RefusalCode.TRACK_USED_UP, DATE.format(goesOnUntil(plan, others))));
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
        return new Limit(
                plan.lastOf(count(first, limit) - count(before)),
                RefusalCode.EXTENSION_NEEDS_REVIEW,
                Refusal.of(RefusalCode.REVIEW_NEEDED))
                .refuse(plan);
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

    /**
     * @param latest the last day that is left
     * @param tooLong names that day
     * @param usedUp names the other ways out, where not one day is left
     */
    private record Limit(LocalDate latest, RefusalCode tooLong, Refusal usedUp) {

        boolean isUsedUp(Planned plan) {
            return latest.isBefore(plan.from());
        }

        Optional<Refusal> refuse(Planned plan) {
            if (!plan.days().until().isAfter(latest)) {
                return Optional.empty();
            }
            return Optional.of(
                    isUsedUp(plan) ? usedUp.at("from") : Refusal.of(tooLong, DATE.format(latest)).at("until"));
        }
    }
}
