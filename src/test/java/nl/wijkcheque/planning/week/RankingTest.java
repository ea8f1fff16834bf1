package nl.wijkcheque.planning.week;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import nl.wijkcheque.fixture.BesideOthers;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Opinion;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import org.junit.jupiter.api.Test;

@BesideOthers
final class RankingTest {

    @Test
    void whatOneCrewCostsMoreThanAnotherIsWhatThePlanCostsMore() {
        int compared = 0;
        for (long seed = 1; seed <= 12; seed++) {
            WeekProblem week = halfPlanned(seed);
            for (Need need : open(week).subList(0, 5)) {
                Ranking ranking = Ranking.of(week, need, 0, Integer.MAX_VALUE, 10);
                for (Ranking.Ranked crew : ranking.crews()) {
                    Evaluation with = evaluated(week, need, crew);
                    assertEquals(List.of(), with.broken(), "seed " + seed);
                    assertEquals(with.cost() - waiting(week).cost(), crew.cost(), "seed " + seed);
                    assertEquals(crew.cost(), crew.opinions().stream().mapToLong(Opinion::cost).sum());
                    compared++;
                }
            }
        }
        assertTrue(compared > 100, "crews compared: " + compared);
    }

    @Test
    void crewsComeCheapestFirstAndEachOnce() {
        WeekProblem week = halfPlanned(3);
        for (Need need : open(week)) {
            List<Ranking.Ranked> crews = Ranking.of(week, need, 0, Integer.MAX_VALUE, 20).crews();
            List<Long> costs = crews.stream().map(Ranking.Ranked::cost).toList();
            assertEquals(costs.stream().sorted().toList(), costs);
            assertEquals(crews.size(),
                    crews.stream().map(crew -> java.util.Set.copyOf(crew.crew())).distinct().count());
        }
    }

    @Test
    void theFirstIsTheBestOfAllWhoCouldGoTogether() {
        int larger = 0;
        for (long seed = 1; seed <= 5; seed++) {
            WeekProblem week = RandomWeek.of(seed, 24, 7);
            for (Need need : open(week).subList(0, 6)) {
                int from = Desk.up(need.asked().from(0));
                int until = Math.min(from + 90, need.asked().until(0) - need.length());
                List<Ranking.Ranked> crews = Ranking.of(week, need, from, until, 10).crews();
                assertEquals(bestOfAll(week, need, from, until), crews.stream().mapToLong(Ranking.Ranked::cost).min());
                larger += !crews.isEmpty() && crews.getFirst().crew().size() > need.work().crewMin() ? 1 : 0;
            }
        }
        assertTrue(larger > 5, "more people than had to go: " + larger);
    }

    /** By the evaluator, which knows nothing of how crews are looked for. */
    private static OptionalLong bestOfAll(WeekProblem week, Need need, int from, int until) {
        long waiting = waiting(week).cost();
        return IntStream.range(1, 1 << week.helpers().size())
                .filter(some -> Integer.bitCount(some) <= 4)
                .mapToObj(some -> IntStream.range(0, week.helpers().size())
                        .filter(at -> ((some >> at) & 1) == 1)
                        .mapToObj(at -> week.helpers().get(at).id())
                        .toList())
                .flatMap(crew -> IntStream.iterate(from, start -> start <= until, start -> start + Desk.QUARTER)
                        .mapToObj(start -> evaluated(week, need, new Ranking.Ranked(start, crew, 0, List.of()))))
                .filter(Evaluation::isSound)
                .mapToLong(found -> found.cost() - waiting)
                .min();
    }

    @Test
    void whoIsMoreThanNeededIsAGain() {
        for (long seed = 1; seed <= 6; seed++) {
            WeekProblem week = halfPlanned(seed);
            for (Need need : open(week)) {
                List<Ranking.Ranked> crews = Ranking.of(week, need, 0, Integer.MAX_VALUE, 20).crews();
                for (Ranking.Ranked crew : crews) {
                    assertTrue(crews.stream().noneMatch(fewer -> fewer.crew().size() < crew.crew().size()
                            && crew.crew().containsAll(fewer.crew())
                            && fewer.cost() <= crew.cost()), "seed " + seed);
                }
            }
        }
    }

    @Test
    void whatACrewCostsDoesNotDependOnWhoElseIsInTheList() {
        for (long seed = 1; seed <= 6; seed++) {
            WeekProblem week = halfPlanned(seed);
            for (Need need : open(week).subList(0, 5)) {
                for (Ranking.Ranked crew : Ranking.of(week, need, 0, Integer.MAX_VALUE, 3).crews()) {
                    List<Helper> themselves = week.helpers().stream()
                            .filter(helper -> crew.crew().contains(helper.id()))
                            .toList();
                    WeekProblem alone = new WeekProblem(
                            week.horizon(), week.places(), week.limits(), week.weights(), themselves, week.needs());
                    Ranking.Ranked again = Ranking.of(alone, need, 0, Integer.MAX_VALUE, 50).crews().stream()
                            .filter(other -> java.util.Set.copyOf(other.crew())
                                    .equals(java.util.Set.copyOf(crew.crew())))
                            .findFirst()
                            .orElseThrow();
                    assertEquals(crew.cost(), again.cost());
                    assertEquals(crew.start(), again.start());
                }
            }
        }
    }

    @Test
    void whoCanNotGoSaysWhatIsInTheWayFewestFirst() {
        WeekProblem week = halfPlanned(5);
        Need need = open(week).getFirst();
        List<Ranking.Almost> almost = Ranking.of(week, need, 0, Integer.MAX_VALUE, 50).almost();
        List<Integer> counts = almost.stream().map(one -> one.blocks().size()).toList();
        assertEquals(counts.stream().sorted().toList(), counts);
        assertFalse(counts.contains(0));
    }

    @Test
    void askedForOneMomentOnlyThatMomentIsTried() {
        WeekProblem week = halfPlanned(5);
        for (Need need : open(week)) {
            int start = need.asked().from(0);
            for (Ranking.Ranked crew : Ranking.of(week, need, start, start, 5).crews()) {
                assertEquals(start, crew.start());
            }
        }
    }

    /** A week of which every other visit of a plan stands already. */
    private static WeekProblem halfPlanned(long seed) {
        WeekProblem week = RandomWeek.of(seed, 40, 12);
        WeekPlan plan = Planner.greedy(week);
        List<Need> needs = new ArrayList<>();
        int count = 0;
        for (Need need : week.needs()) {
            WeekPlan.Visit visit = plan.visits().stream()
                    .filter(one -> one.booking().equals(need.booking()))
                    .findFirst()
                    .orElse(null);
            boolean stands = visit != null && count++ % 2 == 0;
            needs.add(stands && visit != null
                    ? RandomWeek.withPromise(need, new Promise(visit.start(), visit.crew(), true))
                    : need);
        }
        return new WeekProblem(
                week.horizon(), week.places(), week.limits(), week.weights(), week.helpers(), needs);
    }

    private static List<Need> open(WeekProblem week) {
        return week.needs().stream()
                .filter(need -> need.promise() == null && !need.asked().isEmpty())
                .toList();
    }

    private static Evaluation waiting(WeekProblem week) {
        return Evaluator.evaluate(week, new WeekPlan(
                List.of(), week.needs().stream().map(Need::booking).toList(), 0, 0));
    }

    private static Evaluation evaluated(WeekProblem week, Need need, Ranking.Ranked crew) {
        WeekPlan.Visit visit = new WeekPlan.Visit(need.booking(), crew.start(), crew.crew());
        List<nl.wijkcheque.shared.BookingId> others = week.needs().stream()
                .map(Need::booking)
                .filter(booking -> !booking.equals(need.booking()))
                .toList();
        return Evaluator.evaluate(week, new WeekPlan(List.of(visit), others, 0, 0));
    }
}
