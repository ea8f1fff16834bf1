package nl.wijkcheque.planning.week;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkcheque.participant.InductionLevel;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.WishWeights;
import nl.wijkcheque.planning.week.Evaluator.Outing;
import nl.wijkcheque.shared.OfferingId;
import nl.wijkcheque.shared.ParticipantId;

/** The evaluator's own count of what each wish costs. */
final class CountedWishes {

    private final WeekProblem problem;
    private final WishWeights weights;
    private final List<Outing> outings;
    private final RoadBook roads;
    private final Map<String, Long> costs = new LinkedHashMap<>();

    CountedWishes(WeekProblem problem, List<Outing> outings) {
        this.problem = problem;
        this.weights = problem.weights();
        this.outings = outings;
        this.roads = new RoadBook(problem, outings);
    }

    Map<String, Long> costs() {
        for (Need need : problem.needs()) {
            if (outings.stream().noneMatch(outing -> outing.need().booking().equals(need.booking()))) {
                waits(need);
            }
        }
        for (Outing outing : outings) {
            if (outing.moved()) {
                visit(outing);
                promise(outing);
                outing.crew().forEach(helper -> member(outing, helper));
            }
        }
        for (Helper helper : problem.helpers()) {
            weeks(helper);
            days(helper);
        }
        return costs;
    }

    private void waits(Need need) {
        long late = Math.min(need.lateDays(), weights.lateDaysMost());
        add("WAITING", weights.visit());
        add("WAITING", (long) weights.visitHour() * need.length() / 60);
        add("WAITING", need.urgent() ? weights.urgent() : 0);
        add("WAITING", weights.lateDay() * late + (long) weights.waitingDay() * Math.min(need.waitingDays(), 365));
        add("PROMISE", need.promise() == null ? 0 : weights.broken());
    }

    private void visit(Outing outing) {
        Need need = outing.need();
        Set<ParticipantId> crew = new HashSet<>();
        outing.crew().forEach(helper -> crew.add(helper.id()));
        boolean again = need.seeAgain().stream().anyMatch(crew::contains);
        add("SEE_AGAIN", need.seeAgain().isEmpty() || again ? 0 : weights.seeAgain());
        boolean known = need.knownBy().stream().anyMatch(crew::contains);
        add("CONTINUITY", need.knownBy().isEmpty() || known ? 0 : weights.continuity());
        for (Helper helper : outing.crew()) {
            Set<ParticipantId> named = helper.likings().together();
            add("TOGETHER", named.isEmpty() || named.stream().anyMatch(crew::contains) ? 0 : weights.together());
        }
        long later = ChronoUnit.DAYS.between(problem.horizon().first(), roads.day(outing.start()));
        add("SOON", weights.soonDay() * later);
    }

    private void promise(Outing outing) {
        Promise promise = outing.need().promise();
        if (promise != null) {
            long missing = promise.crew().stream()
                    .filter(id -> outing.crew().stream().noneMatch(helper -> helper.id().equals(id)))
                    .count();
            long besides = outing.crew().size() - (promise.crew().size() - missing);
            add("PROMISE", weights.otherPerson() * Math.max(missing, besides));
            if (!roads.day(outing.start()).equals(roads.day(promise.start()))) {
                add("PROMISE", weights.otherDay());
            } else if (outing.start() != promise.start()) {
                add("PROMISE", weights.otherTime());
            }
        }
    }

    private void member(Outing outing, Helper helper) {
        OfferingId offering = outing.need().work().offering();
        if (helper.likings().ratherNot().contains(offering)) {
            add("LIKING", weights.ratherNot());
        } else if (!helper.likings().likes().isEmpty() && !helper.likings().likes().contains(offering)) {
            add("LIKING", weights.liked());
        }
        add("PETS", outing.need().pets() && helper.likings().noPets() ? weights.pets() : 0);
    }

    private void weeks(Helper helper) {
        Horizon horizon = problem.horizon();
        boolean learner = helper.inductions().containsValue(InductionLevel.SHADOWING);
        Set<LocalDate> mondays = new TreeSet<>();
        for (int day = 0; day < horizon.days(); day++) {
            mondays.add(Horizon.weekOf(horizon.date(day)).from());
        }
        for (LocalDate monday : mondays) {
            List<Outing> week = roads.of(helper).stream()
                    .filter(outing -> Horizon.weekOf(roads.day(outing.start())).from().equals(monday))
                    .toList();
            long minutes = week.stream().mapToLong(outing -> outing.need().length()).sum();
            add("SPREAD", helper.weeklyCap() == 0
                    ? 0
                    : weights.spreadHour() * minutes * minutes / (60L * helper.weeklyCap()));
            long learned = week.stream()
                    .filter(outing -> helper.inductions()
                            .get(outing.need().work().offering()) == InductionLevel.SHADOWING)
                    .count();
            boolean whole = !monday.isBefore(horizon.first())
                    && monday.plusDays(6).isBefore(horizon.first().plusDays(horizon.days()));
            if (learner && whole) {
                add("LEARNING", weights.learning() * Math.max(0, weights.learningTimes() - learned));
            }
        }
    }

    private void days(Helper helper) {
        Horizon horizon = problem.horizon();
        for (int day = 0; day < horizon.days(); day++) {
            List<Outing> today = roads.of(helper, horizon.date(day));
            if (!today.isEmpty()) {
                long minutes = (long) roads.fromBase(helper, today.getFirst())
                        + roads.fromBase(helper, today.getLast());
                for (int at = 1; at < today.size(); at++) {
                    minutes += roads.between(helper, today.get(at - 1), today.get(at));
                }
                add("TRAVEL", minutes * weights.travelMinute());
                long kinds = today.stream()
                        .map(outing -> outing.need().work().offering())
                        .distinct()
                        .count();
                add("VARIETY", weights.variety() * (today.size() - kinds));
            }
        }
    }

    private void add(String wish, long points) {
        costs.merge(wish, points, Long::sum);
    }
}
