package nl.wijkcheque.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.UUID;

@MappedEntity("ledger_book")
record BookRow(@Id UUID servicepuntId, LocalDate closedUntil) {}
