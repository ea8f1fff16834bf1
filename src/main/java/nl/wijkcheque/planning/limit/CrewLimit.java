package nl.wijkcheque.planning.limit;

import java.util.List;

/** A limit that holds for the crew as a whole. */
public interface CrewLimit {

    /** Its name in answers and texts. */
    String name();

    Verdict check(List<Person> crew, Proposal visit);
}
