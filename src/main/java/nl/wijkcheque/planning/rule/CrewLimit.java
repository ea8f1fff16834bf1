package nl.wijkcheque.planning.rule;

/** A limit that holds for the crew as a whole. */
public interface CrewLimit {

    /** Its name in answers and texts. */
    String name();

    boolean allows(Crew crew);

    /** The same, with the reason. */
    Verdict verdict(Crew crew);
}
