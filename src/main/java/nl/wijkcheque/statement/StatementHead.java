package nl.wijkcheque.statement;

import java.time.Instant;
import nl.wijkcheque.shared.Period;
import nl.wijkcheque.shared.Servicepunt;

/**
 * What stands above every statement.
 *
 * @param period the days it is about, the first and the last included
 * @param madeAt what happened until then is in it
 * @param provisional the period was not over yet
 */
public record StatementHead(Servicepunt servicepunt, Period period, Instant madeAt, boolean provisional) {}
