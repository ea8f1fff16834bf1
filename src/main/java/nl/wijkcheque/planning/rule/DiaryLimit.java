package nl.wijkcheque.planning.rule;

/** A limit that depends on what else she does. */
public non-sealed interface DiaryLimit extends PersonLimit {

    /** Takes the starts away that it forbids. */
    void narrow(Gap gap);

    /** @param passed what {@link #narrow} makes of the start that is tried */
    Verdict explain(Gap tried, boolean passed);

    @Override
    default boolean passes(Gap tried) {
        Gap narrowed = tried.copy();
        narrow(narrowed);
        return !narrowed.isEmpty();
    }

    @Override
    default Verdict verdict(Gap tried) {
        return explain(tried, passes(tried));
    }
}
