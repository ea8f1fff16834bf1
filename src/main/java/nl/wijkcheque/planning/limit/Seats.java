package nl.wijkcheque.planning.limit;

import java.util.List;

/** Crew and resident fit in. */
record Seats() implements CrewLimit {

    @Override
    public String name() {
        return "SEATS";
    }

    @Override
    public Verdict check(List<Person> crew, Proposal visit) {
        Integer seats = visit.work().seats();
        if (seats == null) {
            return Verdict.yes("seats.none");
        }
        return crew.size() + 1 > seats ? Verdict.no("seats.no", seats) : Verdict.yes("seats.yes", seats);
    }
}
