package nl.wijkcheque.demo;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("demonstration")
record DemonstrationRow(@Id UUID servicepuntId, long seed, LocalDate lastDay, Instant madeAt) {}
