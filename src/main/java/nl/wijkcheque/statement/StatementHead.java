package nl.wijkcheque.statement;

import java.time.Instant;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Servicepunt;

/**
 * What stands above every statement.
 *
 * @param period the days it is about, the first and the last included
 * @param madeAt what happened until then is in it; of a closed statement the moment of closing
 */
public record StatementHead(Servicepunt servicepunt, Period period, Instant madeAt, StatementState state) {

    /** The period was not over yet. */
    public boolean provisional() {
        return state == StatementState.PROVISIONAL;
    }
}
