package nl.wijkcheque.planning;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.Helper;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Promise;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.week.Ranking;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;
import nl.wijkcheque.shared.TimeSlot;

/** Ranks crews for one visit, by the same pieces as the planner of weeks, and says why. */
@Singleton
class Rankings {

    /** More than these nobody compares. [choice] */
    private static final int MOST = 10;

    private static final int MOST_ALMOST = 5;

    /** Says the same of every crew, so nothing here. */
    private static final String WAITING = "WAITING";

    /** With more in the way someone is not almost possible. [choice] */
    private static final int FEW = 2;

    CrewRanking of(BookingId booking, Situations.Searched searched) {
        WeekProblem problem = searched.problem();
        Need need = searched.need();
        Horizon horizon = problem.horizon();
        Ranking ranking = ranking(problem, searched);
        Map<ParticipantId, Helper> helpers = problem.helpers().stream()
                .collect(Collectors.toMap(Helper::id, Function.identity()));
        return new CrewRanking(
                booking,
                searched.planned(),
                searched.days().from(),
                searched.days().until(),
                need.work().crewMin(),
                need.work().crewMax(),
                ranking.crews().stream()
                        .filter(one -> !isAsItIs(need, one))
                        .map(one -> new RankedCrew(
                                horizon.slot(one.start(), need.length()),
                                members(problem, need, helpers, one.crew()),
                                one.cost(),
                                Replay.signed(one.opinions().stream()
                                        .filter(opinion -> !opinion.wish().equals(WAITING))
                                        .toList()),
                                List.of()))
                        .toList(),
                Stream.concat(
                        Stream.ofNullable(ranking.together())
                                .map(all -> barred(horizon.slot(all.start(), need.length()), List.of(), all.blocks())),
                        ranking.almost().stream()
                                .filter(one -> one.blocks().size() <= FEW)
                                .filter(one -> ranking.crews().stream()
                                        .noneMatch(crew -> crew.crew().contains(one.participant())))
                                .limit(MOST_ALMOST)
                                .map(one -> barred(
                                        horizon.slot(one.start(), need.length()),
                                        members(problem, need, helpers, List.of(one.participant())),
                                        one.blocks())))
                        .toList());
    }

    private static Ranking ranking(WeekProblem problem, Situations.Searched searched) {
        Ranking asked = Ranking.of(problem, searched.need(), searched.from(), searched.until(), MOST);
        Need agreed = searched.agreed();
        return agreed == null
                ? asked
                : asked.and(
                        Ranking.of(problem, agreed, searched.from(), searched.until(), MOST)
                                .without(one -> isAsItIs(agreed, one)),
                        MOST);
    }

    /** @param who one person, or nobody by name: then it is about all who are free */
    private static RankedCrew barred(TimeSlot slot, List<CrewMember> who, List<Ranking.Block> blocks) {
        ParticipantId about = who.isEmpty() ? null : who.getFirst().participant();
        return new RankedCrew(
                slot,
                who,
                0,
                List.of(),
                blocks.stream()
                        .map(block -> new LimitCheck(block.limit(), about, false, block.reason()))
                        .toList());
    }

    /** Who moves a visit is not offered where it stands. */
    private static boolean isAsItIs(Need need, Ranking.Ranked one) {
        Promise promise = need.promise();
        return promise != null
                && promise.start() == one.start()
                && Set.copyOf(promise.crew()).equals(Set.copyOf(one.crew()));
    }

    private static List<CrewMember> members(
            WeekProblem problem, Need need, Map<ParticipantId, Helper> helpers, List<ParticipantId> crew) {
        return Checks.members(Crew.of(
                need,
                crew.stream()
                        .map(id -> new Match(problem, Objects.requireNonNull(helpers.get(id)), need))
                        .toList()));
    }
}
