package nl.wijkcheque.planning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The key in the table is both ids. */
@MappedEntity("see_again")
record PairRow(@Id UUID residentId, UUID participantId) {}
