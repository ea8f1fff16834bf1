package nl.wijkcheque.statement.api;

import io.micronaut.serde.annotation.Serdeable;
import nl.wijkcheque.statement.Tally;

/** A number of cheques and an amount in euro cents. */
@Serdeable
record TallyAnswer(long cheques, long amountCents) {

    static TallyAnswer of(Tally tally) {
        return new TallyAnswer(tally.cheques(), tally.amount().cents());
    }
}
