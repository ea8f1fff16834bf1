package nl.wijkcheque.planning;

/** How far a proposal is. */
public enum WeekProposalState {
    /** A plan is searched for, on one node. */
    RUNNING,
    /** It can be looked at and accepted, also when it was stopped before its time. */
    READY,
    /** Nothing came of it: the node stopped, or the plan was not right. */
    FAILED
}
