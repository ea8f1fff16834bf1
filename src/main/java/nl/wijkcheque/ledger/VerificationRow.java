package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("ledger_verification")
record VerificationRow(
        @Id UUID id,
        Instant beganAt,
        Instant endedAt,
        String occasion,
        @Nullable UUID actorId,
        long seals,
        byte @Nullable [] head,
        long transfers,
        int findings) {}
