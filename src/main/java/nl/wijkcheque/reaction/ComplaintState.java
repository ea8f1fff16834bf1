package nl.wijkcheque.reaction;

/** Whether a coordinator has to answer it. */
public enum ComplaintState {
    OPEN,
    ANSWERED
}
