package nl.wijkcheque.planning;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** The key in the table is both ids. */
@MappedEntity("crew_member")
record CrewRow(@Id UUID visitId, UUID participantId, String part) {}
