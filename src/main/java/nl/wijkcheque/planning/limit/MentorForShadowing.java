package nl.wijkcheque.planning.limit;

import java.util.List;
import nl.wijkcheque.shared.OfferingId;

/** SHADOWING goes only with a MENTOR (Ede). */
record MentorForShadowing() implements CrewLimit {

    @Override
    public String name() {
        return "MENTOR";
    }

    @Override
    public Verdict check(List<Person> crew, Proposal visit) {
        OfferingId offering = visit.work().offering();
        boolean shadowing = crew.stream().anyMatch(person -> person.shadows(offering));
        boolean mentor = crew.stream().anyMatch(person -> person.mentors(offering));
        return shadowing && !mentor
                ? Verdict.no("mentor.no")
                : Verdict.yes(shadowing ? "mentor.yes" : "mentor.none");
    }
}
