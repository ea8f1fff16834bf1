package nl.wijkcheque.concern;

/** Whether a coordinator has to do something about it. */
public enum ConcernState {
    OPEN,
    SETTLED
}
