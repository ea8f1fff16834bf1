package nl.wijkcheque.planning.week;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.util.Domain;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.wijkcheque.planning.rule.Diary;
import nl.wijkcheque.planning.rule.Need;
import nl.wijkcheque.planning.rule.Places;
import nl.wijkcheque.planning.rule.Stops;
import nl.wijkcheque.shared.ParticipantId;

/**
 * A week as a constraint solver sees it: per visit whether it is planned, on which day and in which quarter of an hour it
 * begins, per seat whether that person goes.
 */
final class StartModel {

    final CpModel model = new CpModel();
    final Desk desk;
    final List<Diary> diaries;
    final BoolVar[] planned;
    final BoolVar[][] onDay;

    /** In quarters of an hour. */
    final IntVar[] start;

    /** One that is possible, for a visit that waits. */
    final long[] anyStart;

    final List<List<Going>> ofNeed = new ArrayList<>();
    final List<List<Going>> ofPerson = new ArrayList<>();

    StartModel(Desk desk) {
        this.desk = desk;
        this.diaries = List.copyOf(desk.problem.diaries().values());
        int needs = desk.needs.size();
        int days = desk.problem.horizon().days();
        this.planned = new BoolVar[needs];
        this.onDay = new BoolVar[needs][days];
        this.start = new IntVar[needs];
        this.anyStart = new long[needs];
        diaries.forEach(diary -> ofPerson.add(new ArrayList<>()));
        for (int need = 0; need < needs; need++) {
            planned[need] = model.newBoolVar("");
            for (int day = 0; day < days; day++) {
                onDay[need][day] = model.newBoolVar("");
            }
            model.addEquality(LinearExpr.sum(onDay[need]), planned[need]);
            goings(need);
        }
    }

    private void goings(int need) {
        List<Going> all = new ArrayList<>();
        Domain any = new Domain(0);
        for (Seat seat : desk.seats[need]) {
            for (int day = 0; day < desk.problem.horizon().days(); day++) {
                Domain starts = starts(seat, day);
                if (!starts.isEmpty()) {
                    Going going = Going.of(need, seat, day, starts, model.newBoolVar(""));
                    all.add(going);
                    ofPerson.get(seat.person()).add(going);
                    any = any.unionWith(starts);
                }
            }
        }
        ofNeed.add(all);
        start[need] = model.newIntVarFromDomain(any, "");
        anyStart[need] = any.min();
        for (Going going : all) {
            model.addImplication(going.yes(), onDay[need][going.day()]);
            model.addLinearExpressionInDomain(start[need], going.starts()).onlyEnforceIf(going.yes());
        }
    }

    /** With the way from the servicepunt and back, and far enough from what is fixed. */
    private Domain starts(Seat seat, int day) {
        Need need = seat.match().need();
        Diary diary = diaries.get(seat.person());
        int way = travel(seat.person(), Places.BASE, need.place());
        Domain inTime = between(
                desk.problem.horizon().minute(day, desk.problem.limits().opens()) + way,
                desk.problem.horizon().minute(day, desk.problem.limits().closes()) - way - need.length());
        Domain starts = new Domain(1, 0);
        int[] spans = seat.spans();
        for (int at = 0; at < spans.length; at += 3) {
            starts = spans[at] == day ? starts.unionWith(between(spans[at + 1], spans[at + 2])) : starts;
        }
        starts = starts.intersectionWith(inTime);
        for (int other = 0; other < desk.problem.horizon().days(); other++) {
            Stops stops = diary.day(other);
            for (int at = 0; at < stops.size(); at++) {
                int apart = other == day
                        ? travel(seat.person(), need.place(), stops.visit(at).need().place())
                        : Math.toIntExact(desk.problem.limits().rest().toMinutes());
                starts = starts.intersectionWith(between(
                                stops.start(at) - apart - need.length() + 1, stops.end(at) + apart - 1)
                        .complement());
            }
        }
        return starts;
    }

    /** The quarters that begin in those minutes, the last included. */
    private static Domain between(int from, int last) {
        return new Domain(Math.ceilDiv(from, Desk.QUARTER), Math.floorDiv(last, Desk.QUARTER));
    }

    List<Going> among(int need, Collection<ParticipantId> people) {
        return ofNeed.get(need).stream()
                .filter(going -> people.contains(going.seat().match().helper().id()))
                .toList();
    }

    List<Going> on(int person, int day) {
        return ofPerson.get(person).stream().filter(going -> going.day() == day).toList();
    }

    static LinearExpr sum(List<Going> goings) {
        return LinearExpr.sum(goings.stream().map(Going::yes).toArray(LinearArgument[]::new));
    }

    static LinearExpr minutes(List<Going> goings) {
        return LinearExpr.weightedSum(
                goings.stream().map(Going::yes).toArray(LinearArgument[]::new),
                goings.stream().mapToLong(Going::minutes).toArray());
    }

    /** In minutes of the horizon, and so many later. */
    LinearExpr moment(int need, long later) {
        return LinearExpr.affine(start[need], Desk.QUARTER, later);
    }

    int travel(int person, int from, int to) {
        return desk.problem.places().minutes(diaries.get(person).helper().travelMode(), from, to);
    }
}
