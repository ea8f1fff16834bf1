package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;

/** What waits is done: first what is urgent, then what is furthest past its norm date, then what came first. */
record WaitingTime(WishWeights weights) implements VisitWish {

    @Override
    public String name() {
        return "WAITING";
    }

    @Override
    public int planned(WeekProblem problem, Crew crew, int start) {
        return 0;
    }

    @Override
    public int waiting(WeekProblem problem, Need need) {
        return weights.visit()
                + Math.toIntExact((long) weights.visitHour() * need.length() / 60)
                + (need.urgent() ? weights.urgent() : 0)
                + weights.lateDay() * Math.min(need.lateDays(), weights.lateDaysMost())
                + weights.waitingDay() * Math.min(need.waitingDays(), 365);
    }

    @Override
    public Reason reason(WeekProblem problem, Crew crew, int start) {
        Need need = crew.need();
        if (need.urgent()) {
            return Reason.of("wish.waiting.urgent");
        }
        return need.lateDays() > 0
                ? Reason.of("wish.waiting.late", need.lateDays())
                : Reason.of("wish.waiting.days", need.waitingDays());
    }
}
