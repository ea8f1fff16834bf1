package nl.wijkcheque.planning;

/** What someone is in the crew for. Who is shadowing is never billed and does not count as a pair of hands. */
public enum CrewPart {
    WORKING,
    MENTORING,
    SHADOWING
}
