package nl.wijkcheque.visit;

/** How far a visit is. */
public enum VisitState {
    PLANNED,
    UNDER_WAY,
    DONE,
    /** The crew came and went home again: nobody was there, or it was not let in. Or nobody of the crew came. */
    TURNED_AWAY
}
