package nl.wijkcheque.planning.limit;

/** A limit that holds for one person, whoever goes along. */
public interface PersonLimit {

    /** Its name in answers and texts. */
    String name();

    Verdict check(Person person, Proposal visit);
}
