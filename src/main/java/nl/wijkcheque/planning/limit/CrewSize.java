package nl.wijkcheque.planning.limit;

import java.util.List;

/** As many hands as the work asks; who is shadowing is extra. */
record CrewSize() implements CrewLimit {

    @Override
    public String name() {
        return "CREW_SIZE";
    }

    @Override
    public Verdict check(List<Person> crew, Proposal visit) {
        long hands = crew.stream()
                .filter(person -> !person.shadows(visit.work().offering()))
                .count();
        if (hands < visit.work().crewMin()) {
            return Verdict.no("size.few", visit.work().crewMin());
        }
        return hands > visit.work().crewMax()
                ? Verdict.no("size.many", visit.work().crewMax())
                : Verdict.yes("size.yes", hands);
    }
}
