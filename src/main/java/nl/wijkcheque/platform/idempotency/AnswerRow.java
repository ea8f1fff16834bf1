package nl.wijkcheque.platform.idempotency;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A stored answer: which request (hashed), and what it was told (sealed). */
@MappedEntity("idempotent_answer")
record AnswerRow(@Id byte[] request, byte[] fingerprint, byte[] answer, Instant answeredAt) {}
