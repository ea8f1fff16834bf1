package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param head 32 bytes; all zero before the first seal */
@MappedEntity("ledger_verification")
record VerificationRow(
        @Id UUID id,
        Instant beganAt,
        Instant endedAt,
        String occasion,
        @Nullable UUID actorId,
        long seals,
        byte[] head,
        long transfers,
        int findings) {}
