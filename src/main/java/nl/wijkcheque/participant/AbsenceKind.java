package nl.wijkcheque.participant;

/** Why somebody is away, and no more than that: an explanation is not asked for and can't be stored. */
public enum AbsenceKind {
    ILL,
    HOLIDAY,
    OTHER
}
