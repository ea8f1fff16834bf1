package nl.wijkcheque.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wijkcheque.shared.Money;
import nl.wijkcheque.shared.OfferingId;
import org.jspecify.annotations.Nullable;

/**
 * One transfer as it stands in the ledger.
 *
 * @param transaction what belongs together has the same
 * @param reference see {@link LedgerCause}
 * @param actor the account of who did it
 * @param bookedOn the day it counts for
 */
public record LedgerLine(
        UUID transaction,
        LedgerCause cause,
        UUID reference,
        LedgerAccount debit,
        LedgerAccount credit,
        Money amount,
        @Nullable OfferingId offering,
        @Nullable Integer vatBasisPoints,
        @Nullable String ground,
        UUID actor,
        Instant occurredAt,
        LocalDate bookedOn) {}
