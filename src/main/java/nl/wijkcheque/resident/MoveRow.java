package nl.wijkcheque.resident;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

/** @param householdBefore where she lived until that day, and on it */
@MappedEntity("household_move")
record MoveRow(@Id UUID id, UUID residentId, UUID householdBefore, LocalDate movedOn) {}
