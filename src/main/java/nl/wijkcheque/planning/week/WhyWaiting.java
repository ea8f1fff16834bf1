package nl.wijkcheque.planning.week;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkcheque.planning.rule.Crew;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Gap;
import nl.wijkcheque.planning.rule.Horizon;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.PersonLimit;
import nl.wijkcheque.planning.rule.WeekProblem;
import nl.wijkcheque.planning.rule.Windows;
import nl.wijkcheque.shared.BookingId;

/** Why something still waits in a plan: which limit binds. */
public final class WhyWaiting {

    /** Everybody may, but it would cost more than it is worth to let it wait. */
    public static final String NOT_WORTH_IT = "WORTH";

    /** Moments that are tried are half an hour apart. */
    private static final int APART = 30;

    private final Desk desk;
    private final Board board;

    private WhyWaiting(Desk desk, Board board) {
        this.desk = desk;
        this.board = board;
    }

    /**
     * @param limit the name of the limit that binds: the one that alone stands in the way most often, or else the one that
     *     most often stands in it
     * @param alone how many ways to do it (someone at some time) each limit alone forbids
     */
    public record Cause(BookingId booking, String limit, Map<String, Integer> alone) {}

    /** Of everything that waits, in the order of the plan. */
    public static List<Cause> of(WeekProblem problem, WeekPlan plan) {
        Desk desk = new Desk(problem);
        Board board = Boards.with(desk, plan);
        WhyWaiting why = new WhyWaiting(desk, board);
        List<Cause> causes = new ArrayList<>();
        for (Need need : desk.needs) {
            if (plan.waiting().contains(need.booking())) {
                causes.add(why.cause(need));
            }
        }
        return causes;
    }

    private Cause cause(Need need) {
        Horizon horizon = desk.problem.horizon();
        Windows asked = need.asked();
        if (fits(asked, need) == 0) {
            return new Cause(need.booking(), "RESIDENT", Map.of());
        }
        Windows times = asked.and(need.season());
        if (fits(times, need) == 0) {
            return new Cause(need.booking(), "SEASON", Map.of());
        }
        Map<String, Integer> alone = new HashMap<>();
        Map<String, Integer> any = new HashMap<>();
        for (int window = 0; window < times.size(); window++) {
            int last = times.until(window) - need.length();
            for (int start = Desk.up(times.from(window)); start <= last; start += APART) {
                if (horizon.dayOf(start) < horizon.days()) {
                    count(need, start, alone, any);
                }
            }
        }
        Map<String, Integer> telling = alone.isEmpty() ? any : alone;
        String most = telling.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(NOT_WORTH_IT);
        return new Cause(need.booking(), most, Map.copyOf(alone));
    }

    private void count(Need need, int start, Map<String, Integer> alone, Map<String, Integer> any) {
        Crew free = new Crew(need);
        for (Diary diary : board.diaries) {
            Gap gap = Gap.at(diary, new Match(desk.problem, diary.helper(), need), start);
            String only = null;
            int broken = 0;
            for (PersonLimit limit : desk.limits.person()) {
                if (!limit.passes(gap)) {
                    only = limit.name();
                    any.merge(only, 1, Integer::sum);
                    broken++;
                }
            }
            if (broken == 1 && only != null) {
                alone.merge(only, 1, Integer::sum);
            } else if (broken == 0 && !gap.match().shadows()) {
                free.add(gap.match());
            }
        }
        lacking(free, alone);
    }

    /** Of who could go then, all together: what the crew lacks. */
    private void lacking(Crew free, Map<String, Integer> alone) {
        if (free.size() > 0) {
            desk.limits.lacking(free).forEach(limit -> alone.merge(limit.name(), 1, Integer::sum));
        }
    }

    private static int fits(Windows times, Need need) {
        int count = 0;
        for (int at = 0; at < times.size(); at++) {
            count += times.until(at) - Desk.up(times.from(at)) >= need.length() ? 1 : 0;
        }
        return count;
    }
}
