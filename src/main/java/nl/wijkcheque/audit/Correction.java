package nl.wijkcheque.audit;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;

/**
 * A correction of one thing about a person: who, when, what, from what to what, and why.
 *
 * @param version of the person's data that it made
 */
@Serdeable
public record Correction(Instant at, String byName, int version, CorrectionReason reason, Corrected what) {}
