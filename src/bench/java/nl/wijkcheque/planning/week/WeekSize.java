package nl.wijkcheque.planning.week;

import nl.wijkcheque.planning.rule.WeekProblem;

/** How many visits wait and how many people there are; written as 60/20. */
record WeekSize(int visits, int people) {

    static WeekSize of(String written) {
        int slash = written.indexOf('/');
        return new WeekSize(
                Integer.parseInt(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
    }

    static WeekSize of(WeekProblem week) {
        int visits = Math.toIntExact(week.needs().stream().filter(need -> !need.isFixed()).count());
        return new WeekSize(visits, week.helpers().size());
    }

    WeekProblem week(int seed) {
        return RandomWeek.of(seed, visits, people);
    }

    @Override
    public String toString() {
        return visits + "/" + people;
    }
}
