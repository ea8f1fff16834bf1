package nl.wijkcheque.planning;

/**
 * What to search for.
 *
 * @param mayMove whether visits that stand may be moved, at a cost; else they stand
 * @param seed the same seed and the same steps give the same plan
 */
public record WeekWish(boolean mayMove, long seed) {

    public static final WeekWish USUAL = new WeekWish(false, 1);
}
