package nl.wijkcheque.reaction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The key in the table is both ids. */
@MappedEntity("reaction_again")
record AgainRow(@Id UUID visitId, UUID participantId) {}
