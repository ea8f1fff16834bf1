package nl.wijkcheque.visit;

/** How far a visit is. */
public enum VisitState {
    PLANNED,
    UNDER_WAY,
    DONE
}
