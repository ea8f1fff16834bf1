package nl.wijkcheque.reaction;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("reaction")
record ReactionRow(@Id UUID visitId, String kind, String way) {}
