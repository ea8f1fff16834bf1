package nl.wijkcheque.visit;

/** Whether a coordinator has to do something about it. */
public enum ReportState {
    OPEN,
    SETTLED
}
