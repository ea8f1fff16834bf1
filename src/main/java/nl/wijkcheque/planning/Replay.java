package nl.wijkcheque.planning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Opinion;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Wishes;
import nl.wijkcheque.planning.week.WeekPlan;
import nl.wijkcheque.shared.BookingId;
import nl.wijkcheque.shared.ParticipantId;

/** A plan in people's diaries, to say of each visit why it is there: what every wish says of it beside all the others. */
final class Replay {

    /** More than this nobody reads. */
    private static final int MOST_REASONS = 8;

    /** That something waits no days at all is no reason. */
    private static final Reason JUST_ASKED = Reason.of("wish.waiting.days", 0);

    private final WeekProblem problem;
    private final Wishes wishes;
    private final Map<ParticipantId, Diary> diaries;
    private final Map<BookingId, Need> needs = new HashMap<>();

    Replay(WeekProblem problem, WeekPlan plan) {
        this.problem = problem;
        this.wishes = new Wishes(problem.weights());
        this.diaries = problem.diaries();
        problem.needs().stream().filter(need -> !need.isFixed()).forEach(need -> needs.put(need.booking(), need));
        for (WeekPlan.Visit visit : plan.visits()) {
            for (ParticipantId member : visit.crew()) {
                diary(member).add(match(member, visit), visit.start());
            }
        }
    }

    Need need(BookingId booking) {
        return Objects.requireNonNull(needs.get(booking));
    }

    /** As {@link #signed}. */
    List<Signed> reasons(WeekPlan.Visit visit) {
        List<Match> matches = visit.crew().stream().map(member -> match(member, visit)).toList();
        List<Diary> theirs = visit.crew().stream().map(this::diary).toList();
        for (int at = 0; at < matches.size(); at++) {
            theirs.get(at).remove(matches.get(at), visit.start());
        }
        List<Opinion> opinions = wishes.opinions(
                problem, Crew.of(need(visit.booking()), matches), theirs, visit.start());
        for (int at = 0; at < matches.size(); at++) {
            theirs.get(at).add(matches.get(at), visit.start());
        }
        return signed(opinions);
    }

    /** What weighs most: first what speaks against it, then what is about the visit, then person by person. */
    static List<Signed> signed(List<Opinion> opinions) {
        Set<Opinion> heaviest = opinions.stream()
                .filter(one -> one.reason() != null && !one.reason().equals(JUST_ASKED))
                .sorted(Comparator.comparingLong((Opinion one) -> -Math.abs(one.cost())))
                .limit(MOST_REASONS)
                .collect(Collectors.toSet());
        return opinions.stream()
                .filter(heaviest::contains)
                .sorted(Comparator.comparing(Opinion::good))
                .map(Replay::signed)
                .toList();
    }

    private static Signed signed(Opinion one) {
        ParticipantId about = one.participant();
        return new Signed(
                one.good(), Objects.requireNonNull(one.reason()), one.cost(), about == null ? null : about.value());
    }

    private Match match(ParticipantId member, WeekPlan.Visit visit) {
        return new Match(problem, diary(member).helper(), need(visit.booking()));
    }

    private Diary diary(ParticipantId member) {
        return Objects.requireNonNull(diaries.get(member));
    }
}
