package nl.wijkcheque.planning.rule;

/** A limit that holds for one person, whoever goes along. */
public sealed interface PersonLimit permits MatchLimit, TimeLimit, DiaryLimit {

    /** Its name in answers and texts. */
    String name();

    /** @param tried with one start, see {@link Gap#at} */
    boolean passes(Gap tried);

    /** The same, with the reason. */
    Verdict verdict(Gap tried);
}
