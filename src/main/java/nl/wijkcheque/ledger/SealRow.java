package nl.wijkcheque.ledger;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/**
 * A seal as it stands in the database.
 *
 * @param sumCents of the transfers under it
 * @param hash 32 bytes
 */
@Introspected
record SealRow(long number, int transfers, long sumCents, Instant sealedAt, byte[] hash) {}
