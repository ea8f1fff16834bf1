package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wijkcheque.planning.Reason;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Gap;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Opinion;
import nl.wijkcheque.planning.rule.PersonLimit;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.shared.ParticipantId;
import org.jspecify.annotations.Nullable;

/**
 * Who could go to one visit, best first, beside everything that stands: what is fixed and what is promised. What a crew costs
 * is what the planner's cost becomes more by it, and depends on nobody else in the list.
 *
 * @param crews the cheapest first, then the earliest
 * @param almost who can't go, fewest limits in the way first
 * @param together what all who are free lack as a crew; null when there are crews, when nobody is free, or when they lack nothing
 */
public record Ranking(List<Ranked> crews, List<Almost> almost, @Nullable Together together) {

    private static final Comparator<Ranked> BEST_FIRST = Comparator.comparingLong(Ranked::cost)
            .thenComparingInt(Ranked::start)
            .thenComparing(one -> one.crew().toString());

    public Ranking {
        crews = List.copyOf(crews);
        almost = List.copyOf(almost);
    }

    /**
     * @param start a moment of the horizon: the earliest that is possible for these people among the times that are asked
     * @param cost points, lower is better; below 0 when it is better than to let the visit wait
     * @param opinions of every wish; their costs add up to the cost
     */
    public record Ranked(int start, List<ParticipantId> crew, long cost, List<Opinion> opinions) {}

    /**
     * @param start the moment at which it was tried
     * @param blocks what is in the way
     */
    public record Almost(ParticipantId participant, String name, int start, List<Block> blocks) {}

    /**
     * @param start the moment at which it was tried
     * @param blocks the limits of a crew that are broken, however it is put together
     */
    public record Together(int start, List<Block> blocks) {}

    /** @param limit its name */
    public record Block(String limit, Reason reason) {}

    /**
     * @param need one of the problem's, not fixed; maybe at other times than are asked there
     * @param from the first moment at which it may begin
     * @param until the last moment at which it may begin
     * @param most how many crews, and how many who can't
     */
    public static Ranking of(WeekProblem problem, Need need, int from, int until, int most) {
        WeekProblem standing = standing(problem, need);
        Desk desk = new Desk(standing);
        Diary[] diaries = standing.diaries().values().toArray(Diary[]::new);
        Shortlist found = new Shortlist(desk, need, most);
        CrewFinder finder = new CrewFinder(desk, diaries, found, null);
        finder.begin(new Crew(need));
        for (Seat seat : desk.seats[desk.number(need)]) {
            finder.explore(seat, from, until);
        }
        finder.combine();
        List<Ranked> crews = found.best().stream().map(one -> ranked(desk, diaries, need, one)).toList();
        int tried = crews.isEmpty() ? firstAsked(need, from, until) : crews.getFirst().start();
        return new Ranking(
                crews,
                almost(desk, diaries, need, tried, most),
                crews.isEmpty() ? together(desk, diaries, need, tried) : null);
    }

    /** Of this search and another for the same visit at other times: each crew once, where it costs least. */
    public Ranking and(Ranking other, int most) {
        Map<Set<ParticipantId>, Ranked> cheapest = new HashMap<>();
        Stream.concat(crews.stream(), other.crews.stream())
                .forEach(one -> cheapest.merge(Set.copyOf(one.crew()), one,
                        (old, now) -> BEST_FIRST.compare(old, now) <= 0 ? old : now));
        Ranking telling = crews.isEmpty() && !other.crews.isEmpty() ? other : this;
        return new Ranking(
                cheapest.values().stream().sorted(BEST_FIRST).limit(most).toList(), telling.almost, telling.together);
    }

    public Ranking without(Predicate<Ranked> crew) {
        return new Ranking(crews.stream().filter(crew.negate()).toList(), almost, together);
    }

    /** What it costs that these people go then; whether they may is not looked at. */
    public static Ranked rated(WeekProblem problem, Need need, int start, List<ParticipantId> people) {
        WeekProblem standing = standing(problem, need);
        Desk desk = new Desk(standing);
        Diary[] diaries = standing.diaries().values().toArray(Diary[]::new);
        Seat[] seats = people.stream()
                .map(id -> Objects.requireNonNull(desk.numbers.get(id)))
                .map(person -> new Seat(
                        person,
                        new Match(standing, standing.helpers().get(person), need),
                        0,
                        new int[0]))
                .toArray(Seat[]::new);
        return ranked(desk, diaries, need, new Shortlist.Found(seats, start, 0));
    }

    private static Ranked ranked(Desk desk, Diary[] diaries, Need need, Shortlist.Found one) {
        List<Match> members = Arrays.stream(one.seats()).map(Seat::match).toList();
        List<Diary> theirs = Arrays.stream(one.seats())
                .map(seat -> diaries[seat.person()])
                .toList();
        List<Opinion> opinions = desk.wishes.opinions(desk.problem, Crew.of(need, members), theirs, one.start());
        long cost = opinions.stream().mapToLong(Opinion::cost).sum();
        List<ParticipantId> crew = members.stream().map(member -> member.helper().id()).toList();
        return new Ranked(one.start(), crew, cost, opinions);
    }

    private static List<Almost> almost(Desk desk, Diary[] diaries, Need need, int start, int most) {
        record Tried(Gap gap, int broken) {}
        List<Tried> barred = new ArrayList<>();
        for (Diary diary : diaries) {
            Gap gap = Gap.at(diary, new Match(desk.problem, diary.helper(), need), start);
            int broken = desk.limits.broken(gap);
            if (broken > 0) {
                barred.add(new Tried(gap, broken));
            }
        }
        return barred.stream()
                .sorted(Comparator.comparingInt(Tried::broken)
                        .thenComparing(tried -> tried.gap().match().helper().name()))
                .limit(most)
                .map(tried -> almost(desk, tried.gap(), start))
                .toList();
    }

    private static Almost almost(Desk desk, Gap gap, int start) {
        List<Block> blocks = new ArrayList<>();
        for (PersonLimit limit : desk.limits.person()) {
            var verdict = limit.verdict(gap);
            if (!verdict.passed()) {
                blocks.add(new Block(limit.name(), verdict.reason()));
            }
        }
        Helper helper = gap.match().helper();
        return new Almost(helper.id(), helper.name(), start, blocks);
    }

    /** Of who works; when nobody can who does, of who shadows. */
    private static @Nullable Together together(Desk desk, Diary[] diaries, Need need, int start) {
        Crew hands = new Crew(need);
        Crew learners = new Crew(need);
        for (Diary diary : diaries) {
            Match match = new Match(desk.problem, diary.helper(), need);
            if (desk.limits.broken(Gap.at(diary, match, start)) == 0) {
                (match.shadows() ? learners : hands).add(match);
            }
        }
        Crew free = hands.size() > 0 ? hands : learners;
        List<Block> blocks = free.size() == 0
                ? List.of()
                : desk.limits.lacking(free).stream()
                        .map(limit -> new Block(limit.name(), limit.verdict(free).reason()))
                        .toList();
        return blocks.isEmpty() ? null : new Together(start, blocks);
    }

    private static int firstAsked(Need need, int from, int until) {
        for (int at = 0; at < need.asked().size(); at++) {
            int start = Math.max(from, need.asked().from(at));
            if (start <= until && start + need.length() <= need.asked().until(at)) {
                return Desk.up(start);
            }
        }
        return Desk.up(from);
    }

    /** The same problem in which every other promise stands. */
    private static WeekProblem standing(WeekProblem problem, Need need) {
        List<Need> needs = new ArrayList<>();
        for (Need other : problem.needs()) {
            if (other.booking().equals(need.booking())) {
                needs.add(need);
            } else if (other.promise() != null) {
                needs.add(other.asFixed());
            }
        }
        return new WeekProblem(
                problem.horizon(), problem.places(), problem.limits(), problem.weights(), problem.helpers(), needs);
    }
}
