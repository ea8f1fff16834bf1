package nl.wijkcheque.visit;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("kit")
record KitRow(@Id UUID offeringId, String dutch, String english) {}
