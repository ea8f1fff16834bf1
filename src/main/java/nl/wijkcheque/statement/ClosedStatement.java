package nl.wijkcheque.statement;

import java.time.Instant;
import java.util.UUID;
import nl.wijkcheque.shared.Period;

/**
 * A statement whose books are closed.
 *
 * @param closedBy as colleagues know the person
 * @param jsonSha256 of the Dutch files, in 64 hexadecimal digits
 */
public record ClosedStatement(
        UUID id,
        Period period,
        Instant closedAt,
        String closedBy,
        String jsonSha256,
        String csvSha256,
        String pdfSha256) {}
