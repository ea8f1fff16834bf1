package nl.wijkcheque.planning.week;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import java.util.List;
import java.util.function.Predicate;
import nl.wijkcheque.planning.rule.Match;
import nl.wijkcheque.planning.rule.Work;

/** What concerns who go together, for the solver. */
final class StartCrews {

    private final StartModel week;
    private final CpModel model;

    StartCrews(StartModel week) {
        this.week = week;
        this.model = week.model;
    }

    void add() {
        for (int need = 0; need < week.planned.length; need++) {
            crew(need, week.desk.needs.get(need).work());
        }
    }

    private void crew(int need, Work work) {
        Predicate<Match> hand = match -> !match.shadows();
        model.addGreaterOrEqual(count(need, hand), times(need, work.crewMin()));
        model.addLessOrEqual(count(need, hand), times(need, work.crewMax()));
        for (int asked = work.skills(); asked != 0; asked &= asked - 1) {
            int skill = Integer.lowestOneBit(asked);
            model.addGreaterOrEqual(
                    count(need, hand.and(match -> (match.helper().skills() & skill) != 0)), week.planned[need]);
        }
        model.addLessOrEqual(count(need, Match::shadows), count(need, Match::mentors));
        if (!work.aloneAllowed()) {
            model.addGreaterOrEqual(count(need, match -> true), times(need, 2));
        }
        if (work.seats() != null) {
            model.addLessOrEqual(count(need, match -> true), work.seats() - 1);
        }
    }

    private LinearExpr times(int need, int count) {
        return LinearExpr.term(week.planned[need], count);
    }

    private LinearExpr count(int need, Predicate<Match> which) {
        List<Going> all = week.ofNeed.get(need).stream()
                .filter(going -> which.test(going.seat().match()))
                .toList();
        return StartModel.sum(all);
    }
}
