package nl.wijkcheque.planning.week;

/** Is told now and then how far the planner is, by any of its threads. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (share, cost) -> true;

    /**
     * @param share of the effort that is done, 0 to 1
     * @param cost of the best plan until now
     * @return whether to go on; if not, the best plan until now is the answer
     */
    boolean goOn(double share, long cost);
}
