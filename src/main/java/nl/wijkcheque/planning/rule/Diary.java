package nl.wijkcheque.planning.rule;

import nl.wijkcheque.participant.InductionLevel;

/** One person's visits, per day, with sums that limits and wishes need again and again. */
public final class Diary {

    private final WeekProblem problem;
    private final Helper helper;
    private final boolean[] learns;
    private final Stops[] days;
    private final int[] work;
    private final int[] daysOut;
    private final int[] learned;

    public Diary(WeekProblem problem, Helper helper) {
        this.problem = problem;
        this.helper = helper;
        this.days = new Stops[problem.horizon().days()];
        for (int day = 0; day < days.length; day++) {
            days[day] = new Stops();
        }
        int weeks = problem.horizon().weeks();
        this.work = new int[weeks];
        this.daysOut = new int[weeks];
        this.learned = new int[weeks];
        this.learns = new boolean[weeks];
        boolean learner = helper.inductions().containsValue(InductionLevel.SHADOWING);
        for (int week = 0; week < weeks; week++) {
            learns[week] = learner && problem.horizon().isWhole(week);
        }
    }

    public WeekProblem problem() {
        return problem;
    }

    public Helper helper() {
        return helper;
    }

    /** Whether there is something that she is still learning, in a week of which every day is looked at. */
    public boolean learns(int week) {
        return learns[week];
    }

    public Stops day(int day) {
        return days[day];
    }

    /** Minutes of work in a calendar week; a visit counts in the week in which it starts. */
    public int work(int week) {
        return work[week];
    }

    /** On how many days of that week she goes somewhere. */
    public int daysOut(int week) {
        return daysOut[week];
    }

    /** How often in that week she goes along to learn. */
    public int learned(int week) {
        return learned[week];
    }

    public void add(Match visit, int start) {
        int day = problem.horizon().dayOf(start);
        int week = problem.horizon().week(day);
        if (days[day].size() == 0) {
            daysOut[week]++;
        }
        days[day].insert(visit, start);
        work[week] += visit.need().length();
        if (visit.shadows()) {
            learned[week]++;
        }
    }

    /** @return where it stood that day */
    public int remove(Match visit, int start) {
        int day = problem.horizon().dayOf(start);
        int week = problem.horizon().week(day);
        int at = days[day].remove(visit.need());
        if (at < 0) {
            throw new IllegalStateException("does not go there that day");
        }
        if (days[day].size() == 0) {
            daysOut[week]--;
        }
        work[week] -= visit.need().length();
        if (visit.shadows()) {
            learned[week]--;
        }
        return at;
    }
}
