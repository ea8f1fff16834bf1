package nl.wijkcheque.resident;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("servicepunt_place")
record ServicepuntPlace(@Id UUID servicepuntId, double latitude, double longitude) {}
