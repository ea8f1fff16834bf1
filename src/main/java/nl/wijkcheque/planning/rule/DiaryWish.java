package nl.wijkcheque.planning.rule;

import nl.wijkcheque.planning.Reason;
import org.jspecify.annotations.Nullable;

/** A wish about what one person does in a week. */
public non-sealed interface DiaryWish extends Wish {

    long cost(Diary diary, int week);

    /** What the cost becomes more by one visit more there; the same wherever in the gap it begins. */
    long change(Gap gap);

    /** Whether that visit goes well with this wish. */
    boolean good(Gap gap);

    /** In one line; null when there is nothing to say. */
    @Nullable
    Reason reason(Gap gap);
}
